/** Plays that the questions are judged by, at most: a share is then known to within 3.1 points (95 %). */
export const SAMPLE = 1_000;

/**
 * The first attempts of the latest plays, question by question: the cost is the same at any number of players. First attempts
 * alone, because a second one has seen the answers. `rest` is the mean share of the level's other scored answers, in attempts
 * that were finished. The time is from the answer before (or the level's clock) to this one; a level's first question
 * without a clock has none, since nobody knows when it was first looked at. Typed texts are never grouped: they are people's own.
 *
 * $1 campaign, $2 plays at most.
 */
export const QUESTIONS = {
  name: "insight-questions",
  text: `
WITH latest AS MATERIALIZED (
  SELECT id FROM play WHERE campaign_id = $1 AND superseded_at IS NULL ORDER BY started_at DESC LIMIT $2
), answered AS MATERIALIZED (
  SELECT a.level, n.question_key, n.given, n.typed, n.is_right, a.finished_at IS NOT NULL AS is_whole,
    extract(epoch FROM n.answered_at - coalesce(lag(n.answered_at) OVER attempt, a.clock_started_at)) AS seconds,
    CASE WHEN n.share IS NOT NULL
      THEN (sum(n.share) OVER whole - n.share) / nullif(count(n.share) OVER whole - 1, 0) END AS rest
  FROM latest
  CROSS JOIN LATERAL (SELECT * FROM attempt WHERE play_id = latest.id AND number = 1) AS a
  CROSS JOIN LATERAL (SELECT * FROM answer WHERE attempt_id = a.id) AS n
  WINDOW attempt AS (PARTITION BY n.attempt_id ORDER BY n.position), whole AS (PARTITION BY n.attempt_id)
), wrong AS (
  SELECT DISTINCT ON (level, question_key) level, question_key, given, count(*) AS n
  FROM answered WHERE NOT is_right AND NOT typed AND given <> '{}'
  GROUP BY level, question_key, given ORDER BY level, question_key, count(*) DESC, given
)
SELECT q.level, q.question_key AS key, q.n, q.right_count AS right, q.paired, q.r, q.timed, q.quartiles,
  wrong.given AS wrong_given, coalesce(wrong.n, 0)::int AS wrong_n
FROM (
  SELECT level, question_key, count(*)::int AS n,
    CASE WHEN count(is_right) > 0 THEN count(*) FILTER (WHERE is_right)::int END AS right_count,
    count(*) FILTER (WHERE is_whole AND rest IS NOT NULL)::int AS paired,
    corr(is_right::int, rest) FILTER (WHERE is_whole) AS r,
    count(seconds)::int AS timed,
    percentile_cont(ARRAY[0.25, 0.5, 0.75]) WITHIN GROUP (ORDER BY seconds) AS quartiles
  FROM answered GROUP BY level, question_key
) q LEFT JOIN wrong USING (level, question_key)`,
};

/** First attempts of the same plays that nobody has touched for a while: $3 since when. */
export const STOPPED = {
  name: "insight-stopped",
  text: `
WITH latest AS MATERIALIZED (
  SELECT id, version_id FROM play WHERE campaign_id = $1 AND superseded_at IS NULL ORDER BY started_at DESC LIMIT $2
)
SELECT latest.version_id, a.level, a.seed, a.position, count(*)::int AS n
FROM latest
CROSS JOIN LATERAL (SELECT * FROM attempt WHERE play_id = latest.id AND number = 1 AND finished_at IS NULL) AS a
WHERE greatest(a.started_at, a.clock_started_at, a.asked_at, (SELECT max(answered_at) FROM answer WHERE attempt_id = a.id)) < $3
GROUP BY 1, 2, 3, 4`,
};
