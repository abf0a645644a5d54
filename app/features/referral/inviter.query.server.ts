import type { KnownBoost } from "#app/domain/referral/boost.ts";
import type { InvitationFacts } from "#app/domain/referral/invitation.ts";
import { run } from "#app/infra/db.server.ts";

/** What the rules ask about an inviter: own earlier challenges and boosts, and nothing about the friend. */
export interface Inviter {
  known: Pick<InvitationFacts, "alreadyByThisPlayer" | "sentLastDay" | "sentInCampaign">;
  boosts: KnownBoost[];
}

interface InviterRow {
  already: boolean;
  last_day: number;
  in_campaign: number;
  boosts: { act: KnownBoost["act"]; friend_level: number; level: number; state: KnownBoost["state"] }[];
}

/** $1 the play, $2 the friend's address, hashed, $3 a day ago. */
const INVITER = {
  name: "inviter",
  text: `
SELECT
  EXISTS (SELECT 1 FROM invitation WHERE play_id = $1 AND address_hash = $2) AS already,
  (SELECT count(*)::int FROM invitation WHERE play_id = $1 AND channel = 'mail' AND created_at > $3) AS last_day,
  (SELECT count(*)::int FROM invitation WHERE play_id = $1 AND channel = 'mail') AS in_campaign,
  (SELECT coalesce(json_agg(json_build_object('act', act, 'friend_level', friend_level, 'level', level, 'state', state)), '[]')
   FROM boost WHERE play_id = $1) AS boosts`,
};

export async function loadInviter(
  playId: string,
  addressHash: Buffer,
  dayAgo: Date,
  on?: Parameters<typeof run>[2],
): Promise<Inviter> {
  const [row] = await run<InviterRow>(INVITER, [playId, addressHash, dayAgo], on);
  return {
    known: {
      alreadyByThisPlayer: row?.already ?? false,
      sentLastDay: row?.last_day ?? 0,
      sentInCampaign: row?.in_campaign ?? 0,
    },
    boosts: (row?.boosts ?? []).map(({ friend_level, ...boost }) => ({
      ...boost,
      friendLevel: friend_level,
    })),
  };
}
