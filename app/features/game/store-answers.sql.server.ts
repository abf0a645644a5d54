/** What the answers of one statement come to: nothing yet, a failed or a passed level, or the whole game. */
export type Ending = "none" | "failed" | "level" | "game";

/**
 * The hot path of the product, so it is SQL by hand: many answers of one moment, each under its own conditions, in one
 * statement and one commit. An answer comes with what it was judged by (device, version, level, attempt, position); it is
 * stored where all of that still holds and the door is open, and `step` moves the attempt on only if nobody else has: all
 * else hangs on it. At most one of each play. Each `LIMIT` has PostgreSQL look its row up by index: left to itself it joins
 * before it knows how large the tables are. The answers travel as JSON because of an array it looks at the length, and
 * plans the joins anew each time. A limit that is not known before makes it expect few of them: where it expects the hundred that it
 * takes any JSON for, it reads all attempts and all plays for each batch until there are tens of thousands.
 *
 * $1 the answers, $2 rule version. `step` has a row for each stored answer, `total` one for each play whose row has changed.
 * `readStored` takes from them what the feedback page shows, so that it need not be asked for. `only`: a condition on the play
 * `p` beside those.
 */
export function storeAnswers(ending: Ending, only?: string): string {
  return `given AS (
  SELECT * FROM json_to_recordset($1::json) AS given (
    n integer, device bytea, campaign uuid, version uuid, level smallint, number smallint, position smallint,
    next_position smallint, question text, given text[], typed boolean, is_right boolean, share real, late boolean,
    points integer, lines json, told jsonb, trait text, value text, at timestamptz, valid_until timestamptz, held_until timestamptz)
  LIMIT (SELECT 64)
), found AS MATERIALIZED (
  SELECT given.*, p.*, a.attempt FROM given
  CROSS JOIN LATERAL (
    SELECT play_id FROM player_session WHERE token_hash = given.device AND campaign_id = given.campaign LIMIT 1
  ) AS s
  CROSS JOIN LATERAL (
    SELECT id AS play, brand_id AS brand, profile_id AS profile, source, locale, score AS score_before FROM play
    WHERE id = s.play_id AND version_id = given.version AND left_at IS NULL LIMIT 1
  ) AS p
  CROSS JOIN LATERAL (
    SELECT id AS attempt FROM attempt WHERE play_id = p.play AND level = given.level AND number = given.number LIMIT 1
  ) AS a
  CROSS JOIN LATERAL (
    SELECT FROM campaign WHERE id = given.campaign AND state = 'live'
      AND (opens_at <= given.at) IS NOT FALSE AND (closes_at > given.at) IS NOT FALSE LIMIT 1
  ) AS c
  ${only ? `WHERE ${only}` : ""}
), step AS (
  UPDATE attempt
  SET position = found.next_position, points = attempt.points + found.points, asked_at = NULL,
      streak = CASE found.is_right WHEN true THEN attempt.streak + 1 WHEN false THEN 0 ELSE attempt.streak END,
      right_count = attempt.right_count + (found.is_right IS TRUE)::int
      ${ending === "none" ? "" : `, finished_at = found.at, passed = ${ending !== "failed"}`}
  FROM found
  WHERE attempt.id = found.attempt AND attempt.position = found.position AND attempt.finished_at IS NULL
  RETURNING found.*, attempt.points AS level_points
), stored AS (
  INSERT INTO answer (attempt_id, position, brand_id, question_key, given, typed, is_right, share, late, points, answered_at)
  SELECT attempt, position, brand, question, given, typed, is_right, share, late, points, at FROM step
), entry AS (
  INSERT INTO score_entry (brand_id, play_id, kind, cause, level, points, rule_version, at)
  SELECT brand, play, line.kind, line.cause, level, line.points, $2, at
  FROM step, json_to_recordset(step.lines) AS line (kind text, cause text, points integer)
), declared AS (
  INSERT INTO trait (brand_id, profile_id, key, value, campaign_id, declared_at)
  SELECT brand, profile, trait, value, campaign, at FROM step WHERE trait IS NOT NULL
  ON CONFLICT (profile_id, key) DO UPDATE SET value = excluded.value, campaign_id = excluded.campaign_id, declared_at = excluded.declared_at
), fact AS (
  INSERT INTO event (at, brand_id, name, campaign_id, profile_id, play_id, payload)
  SELECT at, brand, 'question_answered', campaign, profile, play,
         -- A play's first answer, which the funnel counts by where the play came from.
         CASE WHEN level = 1 AND number = 1 AND position = 0 THEN told || jsonb_build_object('first', source) ELSE told END
  FROM step
), total AS (
  UPDATE play SET score = score + step.points
    ${ending === "level" || ending === "game" ? ", levels_finished = step.level" : ""}
    ${ending === "game" ? ", finished_at = step.at" : ""}
  FROM step WHERE play.id = step.play ${ending === "none" ? "AND step.points <> 0" : ""}
  RETURNING play.id, play.score, play.proven_at, play.address_hash, play.superseded_at, play.left_at
)`;
}

/**
 * Of each stored answer: what its page shows of the player, the brand and the attempt. The answers before it are all in
 * what the statement sees, since the attempt stands at a position only once they are stored. `also` is what has to be read
 * for it to happen.
 */
export function readStored(also = ""): string {
  return `SELECT step.n, coalesce(total.score, step.score_before) AS score, step.locale, brand.name, brand.privacy_email,
  (SELECT json_agg(json_build_array(earlier.is_right, earlier.share) ORDER BY earlier.position) FROM answer AS earlier
   WHERE earlier.attempt_id = step.attempt) AS earlier${also}
FROM step LEFT JOIN total ON total.id = step.play
CROSS JOIN LATERAL (SELECT name, privacy_email FROM brand WHERE id = step.brand LIMIT 1) AS brand`;
}

export const ANSWERS = { name: "answers", text: `WITH ${storeAnswers("none")} ${readStored()}` };
