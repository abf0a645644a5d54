import { stepsOf } from "#app/domain/game/steps.ts";
import { reversalOf } from "#app/domain/scoring/ledger-line.ts";
import { SCORING_RULE_VERSION } from "#app/domain/scoring/score-answer.ts";
import type { LevelState } from "#app/features/game/level.query.server.ts";
import { doorOfLevel } from "#app/features/game/open-level.server.tsx";
import { run } from "#app/infra/db.server.ts";

/** The clock of the question at the position that the player saw; another tab may have started it, and then it runs on. */
const START_CLOCK = {
  name: "start-clock",
  text: `UPDATE attempt SET asked_at = $3, clock_started_at = coalesce(clock_started_at, $3)
WHERE id = $1 AND position = $2 AND asked_at IS NULL AND finished_at IS NULL`,
};

/** $1 brand, $2 play, $3 level, $4 number, $5 now, $6 campaign, $7 profile, $8 points to take back, $9 their cause, $10 rule version. */
const TRY_AGAIN = {
  name: "try-level-again",
  text: `WITH fresh AS (
  INSERT INTO attempt (brand_id, play_id, level, number, started_at) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (play_id, level, number) DO NOTHING RETURNING play_id
), back AS (
  INSERT INTO score_entry (brand_id, play_id, kind, cause, level, points, rule_version, at)
  SELECT $1, play_id, 'reversal', $9::text, $3, $8::integer, $10, $5 FROM fresh WHERE $8::integer <> 0
), total AS (
  UPDATE play SET score = score + $8::integer FROM fresh WHERE play.id = fresh.play_id AND $8::integer <> 0
)
INSERT INTO event (at, brand_id, name, campaign_id, profile_id, play_id, payload)
SELECT $5, $1, 'level_tried_again', $6::uuid, $7::uuid, play_id, jsonb_build_object('level', $3::smallint) FROM fresh`,
};

/** The player says that it may begin: the clock of the next question, or, after a failed attempt, a new one. */
export async function startLevel(level: LevelState, now: Date): Promise<void> {
  const { attempt } = level;
  if (doorOfLevel(level, now.getTime()).state !== "open") return;
  if (attempt.status === "open") {
    if (attempt.position < stepsOf(level.level).length)
      await run(START_CLOCK, [level.attemptId, attempt.position, now]);
    return;
  }
  const { play, number, attemptNumber } = level;
  const taken = reversalOf(number, attemptNumber, level.points);
  await run(TRY_AGAIN, [
    play.brandId,
    play.id,
    number,
    attemptNumber + 1,
    now,
    play.campaignId,
    play.profileId,
    taken?.points ?? 0,
    taken?.cause ?? null,
    SCORING_RULE_VERSION,
  ]);
}
