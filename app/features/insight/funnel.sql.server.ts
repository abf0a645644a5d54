/**
 * Everything that the funnels count, in one snapshot: the tally of events with what was written since, less the plays that
 * turned out to be somebody's second (a few, by an index of their own), and what stands in rows. $1 the campaign.
 *
 * Qualified is what `isQualified` says (tests/features/insight hold the two against each other), with one more rule: whoever
 * qualified and was then erased stays counted, by the question of taste that the play answered.
 */
export const FUNNEL = {
  name: "insight-funnel",
  text: `
WITH fact AS (
  SELECT name || ' ' || part AS fact, sum(n) AS n FROM campaign_events($1) GROUP BY 1
), gone AS MATERIALIZED (
  SELECT source, levels_finished, finished_at, EXISTS (
    SELECT FROM attempt a WHERE a.play_id = play.id AND a.level = 1 AND a.number = 1 AND a.position > 0) AS answered
  FROM play WHERE campaign_id = $1 AND superseded_at IS NOT NULL
), friends AS MATERIALIZED (
  SELECT play_id, count(*) AS n FROM invitation WHERE campaign_id = $1 AND joined_at IS NOT NULL GROUP BY play_id
)
SELECT
  (SELECT coalesce(jsonb_object_agg(fact, n), '{}') FROM fact) AS facts,
  (SELECT jsonb_build_object(
      'all', count(*),
      'launch', count(*) FILTER (WHERE source = 'launch'),
      'friend', count(*) FILTER (WHERE source = 'friend'),
      'answered', count(*) FILTER (WHERE answered),
      'friendAnswered', count(*) FILTER (WHERE answered AND source = 'friend'),
      'finished', count(finished_at)) FROM gone) AS superseded,
  (SELECT coalesce(jsonb_object_agg(levels_finished, n), '{}')
    FROM (SELECT levels_finished, count(*) AS n FROM gone GROUP BY 1) AS l) AS superseded_levels,
  (SELECT count(*)::int FROM mailing l JOIN message m ON m.mailing_id = l.id
    WHERE l.campaign_id = $1 AND l.launched_at IS NOT NULL AND m.decision = 'send') AS mailed,
  (SELECT count(*)::int FROM message WHERE campaign_id = $1 AND invitation_id IS NOT NULL AND decision = 'send') AS queued,
  (SELECT count(*)::int FROM play
    WHERE campaign_id = $1 AND finished_at IS NOT NULL AND proven_at IS NOT NULL AND superseded_at IS NULL
      AND CASE WHEN left_at IS NULL THEN EXISTS (SELECT FROM trait WHERE trait.profile_id = play.profile_id)
        ELSE EXISTS (SELECT FROM attempt a JOIN answer ON answer.attempt_id = a.id WHERE a.play_id = play.id AND answer.is_right IS NULL)
        END) AS qualified,
  (SELECT jsonb_build_object('friends', coalesce(sum(n), 0), 'squares', coalesce(sum(n * n), 0)) FROM friends) AS inviters,
  (SELECT jsonb_build_object('n', count(*), 'quartiles',
      percentile_cont(ARRAY[0.25, 0.5, 0.75]) WITHIN GROUP (ORDER BY extract(epoch FROM joined_at - created_at)))
    FROM invitation WHERE campaign_id = $1 AND joined_at IS NOT NULL) AS cycle`,
};
