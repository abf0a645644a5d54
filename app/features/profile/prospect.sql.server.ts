/**
 * Everything that one person's page shows but the timeline, in one statement. `person` names the profile and
 * the claims that turned out to be the same person: plays and messages may still carry a claim's id.
 * $1 brand, $2 profile.
 */
export const PROSPECT = {
  name: "studio-prospect",
  text: `
WITH person AS (
  SELECT id FROM profile WHERE brand_id = $1 AND (id = $2 OR merged_into_id = $2)
)
SELECT p.id, p.email, p.first_name AS "firstName", p.last_name AS "lastName", p.locale, p.source AS "madeBy",
  p.created_at AS "createdAt", p.known_at AS "knownAt", p.proven_at AS "provenAt", p.last_act_at AS "lastActAt",
  p.merged_into_id AS "mergedInto",
  coalesce((SELECT jsonb_agg(jsonb_build_object('key', t.key, 'value', t.value) ORDER BY t.declared_at)
    FROM trait t WHERE t.profile_id = p.id), '[]') AS traits,
  coalesce((SELECT jsonb_agg(jsonb_build_object(
      'id', y.id, 'campaign', c.slug, 'versionId', y.version_id, 'source', y.source, 'placement', y.placement,
      'score', y.score, 'levelsFinished', y.levels_finished, 'startedAt', y.started_at, 'finishedAt', y.finished_at,
      'leftAt', y.left_at, 'entries', coalesce(s.entries, '[]'), 'answers', coalesce(a.answers, '[]'),
      'voucher', coalesce(v.state::text, CASE WHEN w.play_id IS NOT NULL THEN 'waiting' END)) ORDER BY y.started_at DESC)
    FROM play y
    JOIN campaign c ON c.id = y.campaign_id
    LEFT JOIN voucher v ON v.play_id = y.id
    LEFT JOIN voucher_wait w ON w.play_id = y.id
    LEFT JOIN LATERAL (
      SELECT jsonb_agg(jsonb_build_object('at', e.at, 'kind', e.kind, 'cause', e.cause, 'level', e.level, 'points', e.points,
          'ruleVersion', e.rule_version, 'act', o.act) ORDER BY e.at, e.cause, e.kind) AS entries
      FROM score_entry e LEFT JOIN boost o ON e.kind = 'boost' AND o.play_id = y.id AND o.id::text = e.cause
      WHERE e.play_id = y.id
    ) s ON true
    LEFT JOIN LATERAL (
      SELECT jsonb_agg(jsonb_build_object('question', w2.question_key, 'choices', w2.given, 'isRight', w2.is_right)
                       ORDER BY t2.level, t2.number, w2.position) AS answers
      FROM attempt t2 JOIN answer w2 ON w2.attempt_id = t2.id WHERE t2.play_id = y.id
    ) a ON true
    WHERE y.profile_id IN (SELECT id FROM person) AND y.superseded_at IS NULL), '[]') AS plays,
  coalesce((SELECT jsonb_agg(jsonb_build_object(
      'id', n.id, 'purpose', n.purpose, 'source', n.source, 'givenAt', n.given_at, 'withdrawnAt', n.withdrawn_at,
      'withdrawnSource', n.withdrawn_source, 'text', x.text, 'version', x.version, 'locale', x.locale) ORDER BY n.given_at DESC, n.purpose)
    FROM consent n JOIN consent_text x ON x.id = n.text_id
    WHERE n.profile_id IN (SELECT id FROM person)), '[]') AS consents,
  coalesce((SELECT jsonb_agg(m.line ORDER BY m.at DESC) FROM (
      SELECT decided_at AS at, jsonb_build_object(
        'id', id, 'name', name, 'decision', decision, 'reason', reason, 'decidedAt', decided_at,
        'nextAt', next_at, 'sentAt', sent_at, 'failedAt', failed_at) AS line
      FROM message WHERE profile_id IN (SELECT id FROM person) ORDER BY decided_at DESC LIMIT 100) m), '[]') AS messages
FROM profile p
WHERE p.brand_id = $1 AND p.id = $2 AND p.erased_at IS NULL`,
};

/** The person's events, those of merged claims included, latest first. $1 brand, $2 profile, $3 how many. */
export const TIMELINE = {
  name: "studio-prospect-timeline",
  text: `
SELECT at, name, payload FROM event
WHERE brand_id = $1 AND profile_id IN (SELECT id FROM profile WHERE brand_id = $1 AND (id = $2 OR merged_into_id = $2))
ORDER BY at DESC, id DESC LIMIT $3`,
};
