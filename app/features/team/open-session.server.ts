import { hours, type Milliseconds } from "#app/domain/kernel/instant.ts";
import { deviceOf, deviceWords } from "#app/domain/team/device.ts";
import { pool, type Queryable } from "#app/infra/db.server.ts";
import { hashSession, newToken } from "#app/infra/secrets.server.ts";
import { SESSION_LENGTH } from "./session-cookie.server.ts";

/** How long somebody has to find their phone. */
const SECOND_STEP_LENGTH: Milliseconds = hours(1 / 6);

interface Opening {
  userAgent?: string | undefined;
  /** The password was right and a code is still to come: the session opens nothing until then. */
  awaitsSecondStep?: boolean;
}

/** Opens a session and answers its token, of which only the hash is kept. */
export async function openSession(
  marketerId: string,
  now: Date,
  on: Queryable = pool,
  { userAgent = "", awaitsSecondStep = false }: Opening = {},
): Promise<string> {
  const token = newToken();
  const length = awaitsSecondStep ? SECOND_STEP_LENGTH : SESSION_LENGTH;
  await on.query(
    `INSERT INTO marketer_session (token_hash, marketer_id, created_at, last_seen_at, proved_at, expires_at, device, awaits_second_step)
     VALUES ($1, $2, $3, $3, $3, $4, $5, $6)`,
    [
      hashSession(token),
      marketerId,
      now,
      new Date(now.getTime() + length),
      deviceWords(deviceOf(userAgent)),
      awaitsSecondStep,
    ],
  );
  return token;
}
