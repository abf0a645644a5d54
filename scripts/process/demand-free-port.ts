import { setTimeout as wait } from "node:timers/promises";
import { ConfigurationError } from "#app/infra/configuration.server.ts";
import { isFree } from "#app/infra/ports.server.ts";

/** Asked for a while: the web process of a copy that was just ended may still be letting go of it. */
export async function demandFreePort(port: number): Promise<void> {
  for (let tries = 0; tries < 10; tries++) {
    if (await isFree(port)) return;
    await wait(300);
  }
  throw new ConfigurationError(
    `PORT is ${port}, and another program (perhaps another copy of this one) listens there: stop it, or choose another, such as PORT=${port + 1}.`,
  );
}
