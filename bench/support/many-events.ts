import type pg from "pg";

/** Ids that a number makes, so that the data need no table to be found again. */
const idOf = (n: string) => `('00000000-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;
export const CAMPAIGN = "00000000-0000-7000-8000-0000000000ff";
const BRAND = idOf("254");
const VERSION = idOf("253");
const MAILING = idOf("252");

/** Events of one play: the sign-up, twenty answers, and what else came of it. */
const EVENTS_EACH = 25;
const LEVELS = 5;
const ANSWERS_EACH = 20;

/** Between 0 and 1, always the same for a number and a salt. */
const chance = (salt: number) => `((hashint8extended(n, ${salt}) & 4294967295) / 4294967296.0)`;
/** Sixty days, most plays in the last of them. */
const BEGUN = `(now() - ${chance(1)} * ${chance(5)} * interval '60 days')`;
const SOURCE = "(ARRAY['direct', 'launch', 'friend', 'placement'])[1 + n % 4]";

/**
 * One campaign with so many events: each play with 25, every hundredth the second one of the same person, and the rows
 * that the live view reads besides. Answers in rows for the latest plays alone: it reads no others.
 */
export async function manyEvents(client: pg.Client, events: number): Promise<void> {
  const plays = Math.round(events / EVENTS_EACH);
  const made = (what: string, of = plays) =>
    client.query(`${what} FROM generate_series(1000, ${999 + of}::bigint) n`);
  // No trigger and no check of millions of references that are right by their making.
  await client.query("SET session_replication_role = replica");
  await client.query("SELECT make_event_partitions((now() - interval '3 months')::date, 6)");
  await client.query(`INSERT INTO brand (id, slug, name, postal_address, sender_email, privacy_email)
    VALUES (${BRAND}, 'bench', 'Bench', '1 rue du Banc', 'a@brand.example', 'b@brand.example')`);
  await client.query(
    `INSERT INTO campaign_version (id, brand_id, campaign_id, number, content) VALUES (${VERSION}, ${BRAND}, '${CAMPAIGN}', 1, '{}')`,
  );
  await client.query(
    `INSERT INTO campaign (id, brand_id, slug, state, current_version_id) VALUES ('${CAMPAIGN}', ${BRAND}, 'many', 'live', ${VERSION})`,
  );
  await client.query(`INSERT INTO mailing (id, brand_id, campaign_id, consent_source, consented_on, launched_at)
    VALUES (${MAILING}, ${BRAND}, '${CAMPAIGN}', 'bench', current_date, now())`);
  await made(`INSERT INTO play (id, brand_id, campaign_id, version_id, profile_id, locale, source, share_token_hash, started_at,
      levels_finished, finished_at, proven_at, superseded_at)
    SELECT ${idOf("n")}, ${BRAND}, '${CAMPAIGN}', ${VERSION}, ${idOf("n")}, 'en', 'direct', int8send(n), ${BEGUN},
      n % 6, CASE WHEN n % 6 = 5 THEN now() END, CASE WHEN n % 3 > 0 THEN now() END, CASE WHEN n % 100 = 0 THEN now() END`);
  await made(
    `INSERT INTO trait (brand_id, profile_id, key, value) SELECT ${BRAND}, ${idOf("n")}, 'region', 'loire'`,
  );
  await made(`INSERT INTO message (id, brand_id, campaign_id, name, purpose, mailing_id, invitation_id, locale, message_key, address_hash, decision, reason)
    SELECT gen_random_uuid(), ${BRAND}, '${CAMPAIGN}', 'bench', 'marketing', CASE WHEN n % 3 > 0 THEN ${MAILING} END,
      CASE WHEN n % 3 = 0 THEN ${idOf("n")} END, 'en', n::text, '', 'send', 'bench'`);
  await made(
    `INSERT INTO invitation (id, brand_id, campaign_id, play_id, channel, level, locale, country, text_version, created_at, expires_at, joined_at)
     SELECT ${idOf("n")}, ${BRAND}, '${CAMPAIGN}', ${idOf("1000 + n % 30000")}, 'link', 1, 'en', 'FR', '1', ${BEGUN}, now(),
       CASE WHEN n % 3 = 0 THEN ${BEGUN} + ${chance(3)} * interval '3 days' END`,
    Math.round(plays / 3),
  );
  await client.query(`INSERT INTO attempt (id, brand_id, play_id, level, position, seed, started_at, finished_at, passed)
    SELECT gen_random_uuid(), ${BRAND}, latest.id, level, 8, 1, now(), CASE WHEN level < 5 THEN now() END, CASE WHEN level < 5 THEN true END
    FROM ((SELECT id FROM play WHERE superseded_at IS NULL ORDER BY started_at DESC LIMIT 2500)
      UNION ALL (SELECT id FROM play WHERE superseded_at IS NOT NULL)) AS latest, generate_series(1, ${LEVELS}) AS level`);
  await client.query(`INSERT INTO answer (attempt_id, position, brand_id, question_key, given, is_right, share, points, answered_at)
    SELECT id, position, ${BRAND}, 'question-' || position, ARRAY[chr(97 + floor(random() * 4)::int)], is_right, is_right::int, 10, now() + position * random() * interval '20 s'
    FROM (SELECT id, p AS position, random() < 0.6 AS is_right FROM attempt, generate_series(0, 7) AS p) AS each`);
  await eventsOf(client, 1000, plays);
}

/** The events of so many plays, from the play of one number on, as one transaction writes them. */
export async function eventsOf(client: pg.Client, from: number, plays: number): Promise<void> {
  await client.query(
    `INSERT INTO event (at, brand_id, name, campaign_id, profile_id, play_id, payload)
     SELECT ${BEGUN} + k * interval '20 s', ${BRAND},
       CASE WHEN k = 0 THEN 'signed_up' WHEN k <= ${ANSWERS_EACH} THEN 'question_answered'
         ELSE (ARRAY['level_finished', 'address_proven', 'game_finished', 'message_sent'])[k - ${ANSWERS_EACH}] END,
       '${CAMPAIGN}', ${idOf("n")}, ${idOf("n")},
       CASE WHEN k = 0 THEN jsonb_build_object('source', ${SOURCE})
         WHEN k = 1 THEN jsonb_build_object('level', 1, 'question', 'question-0', 'first', ${SOURCE})
         WHEN k = ${ANSWERS_EACH + 1} THEN jsonb_build_object('level', 1 + n % 5)
         WHEN k = ${ANSWERS_EACH + 4} THEN '{"message": "launch-invitation"}'
         ELSE jsonb_build_object('level', 1 + k / 4, 'question', 'question-' || k, 'right', true, 'points', 10) END
     FROM generate_series($1::bigint, $1::bigint + $2::bigint - 1) n, generate_series(0, ${EVENTS_EACH - 1}) k`,
    [from, plays],
  );
}
