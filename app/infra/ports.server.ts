import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { keep, readKept } from "#app/infra/data-folder.server.ts";

type Ports = { postgres: number; mail: number };

/** The port this data folder used last, or another one when something else has taken it meanwhile. */
export async function rememberedPort(dataDir: string, what: keyof Ports): Promise<number> {
  const kept = readKept<Ports>(dataDir, "ports.json");
  const last = kept[what];
  if (last && (await isFree(last, "127.0.0.1"))) return last;
  const port = await freePort();
  keep(dataDir, "ports.json", { ...kept, [what]: port });
  return port;
}

/** Drops a port that turned out to be taken between the look and the use. */
export function forgetPort(dataDir: string, what: keyof Ports): void {
  const { [what]: _taken, ...others } = readKept<Ports>(dataDir, "ports.json");
  keep(dataDir, "ports.json", others);
}

export async function isFree(port: number, host?: string): Promise<boolean> {
  const server = createServer();
  try {
    server.listen({ port, host, exclusive: true });
    await once(server, "listening");
    server.close();
    await once(server, "close");
    return true;
  } catch {
    return false;
  }
}

export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
