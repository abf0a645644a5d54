import { relyingPartyOf } from "#app/domain/team/passkey.ts";
import { env } from "#app/infra/env.server.ts";

/** Whom this installation's passkeys are for; null where its address allows none. */
export const relyingParty = relyingPartyOf(env.BASE_URL);
