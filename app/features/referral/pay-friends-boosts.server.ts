import { SCORING_RULE_VERSION } from "#app/domain/scoring/score-answer.ts";
import { payBoosts } from "#app/features/referral/pay-boosts.sql.server.ts";
import type { Queryable } from "#app/infra/db.server.ts";

/** $1 the friend's play, $2 now, $3 the rule's version. */
const PAY = `
WITH ${payBoosts({
  due: `i.friend_play_id = $1 AND (boost.act = 'friend-joined' OR
        (boost.act = 'friend-finished' AND boost.friend_level <= (SELECT levels_finished FROM play WHERE id = $1)))`,
  now: "$2::timestamptz",
  ruleVersion: "$3::smallint",
})}
SELECT count(*)::int AS paid FROM paid`;

/** Pays the challenger whatever a friend, now proven, has earned them so far. Answers how many boosts that was. */
export async function payFriendsBoosts(tx: Queryable, friendPlayId: string, now: Date): Promise<number> {
  const { rows } = await tx.query<{ paid: number }>(PAY, [friendPlayId, now, SCORING_RULE_VERSION]);
  return rows[0]?.paid ?? 0;
}
