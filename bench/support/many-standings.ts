import type pg from "pg";

/** Ids that a number makes, so that the data need no table to be found again. */
const idOf = (n: string) => `('00000000-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;
const CAMPAIGN = idOf("-1::bigint & 255");
const BRAND = idOf("254");
const VERSION = idOf("253");
const SLUG = "ten-million";

/** Between 0 and 1, always the same for a number and a salt. */
const chance = (salt: number) => `((hashint8extended(n, ${salt}) & 4294967295) / 4294967296.0)`;
const moment = `timestamptz '2026-11-01' + ${chance(1)} * interval '20 days'`;

/** SQL for a play's score and the moment that it was reached, by the play's number `n` of `of`. */
export const DISTRIBUTIONS = {
  "a thousand scores": { score: `floor(${chance(2)} * 1000)`, at: moment },
  "five scores": { score: `20 * (1 + floor(${chance(2)} * 5))`, at: moment },
  "a third on one score and moment": {
    score: `CASE WHEN n % 10 < 3 THEN 500 ELSE floor(${chance(2)} * 1000) END`,
    at: `CASE WHEN n % 10 < 3 THEN timestamptz '2026-11-10' ELSE ${moment} END`,
  },
} as const;

/** So many people with a play each, in one campaign. What no statement of the leaderboard reads has no index. */
export async function manyPlayers(client: pg.Client, count: number): Promise<void> {
  const { rows } = await client.query<{ n: number }>("SELECT count(*)::int AS n FROM play");
  if (rows[0]?.n === count) return;
  // No trigger and no check of millions of references that are right by their making.
  await client.query("SET session_replication_role = replica");
  await client.query(`
    DO $$ DECLARE old record; BEGIN
      FOR old IN SELECT conrelid::regclass AS t, conname FROM pg_constraint WHERE contype = 'u' AND conrelid IN ('play'::regclass, 'profile'::regclass) LOOP
        EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', old.t, old.conname);
      END LOOP;
      FOR old IN SELECT indexrelid::regclass AS i FROM pg_index WHERE NOT indisprimary AND indrelid IN ('play'::regclass, 'profile'::regclass) LOOP
        EXECUTE format('DROP INDEX %s', old.i);
      END LOOP;
    END $$`);
  await client.query(`INSERT INTO brand (id, slug, name, postal_address, sender_email, privacy_email)
    VALUES (${BRAND}, 'bench', 'Bench', '1 rue du Banc', 'a@brand.example', 'b@brand.example')`);
  await client.query(
    `INSERT INTO campaign_version (id, brand_id, campaign_id, number, content) VALUES (${VERSION}, ${BRAND}, ${CAMPAIGN}, 1, '{}')`,
  );
  await client.query(
    `INSERT INTO campaign (id, brand_id, slug, state, current_version_id) VALUES (${CAMPAIGN}, ${BRAND}, '${SLUG}', 'live', ${VERSION})`,
  );
  await client.query(
    `INSERT INTO profile (id, brand_id, first_name, last_name, locale, source)
     SELECT ${idOf("n")}, ${BRAND}, 'Ada', 'Lovelace', 'en', 'bench' FROM generate_series(1000, 999 + $1::bigint) n`,
    [count],
  );
  await client.query(
    `INSERT INTO play (id, brand_id, campaign_id, version_id, profile_id, locale, source, share_token_hash, score, levels_finished)
     SELECT ${idOf("n")}, ${BRAND}, ${CAMPAIGN}, ${VERSION}, ${idOf("n")}, 'en', 'direct', int8send(n), 100, 3 FROM generate_series(1000, 999 + $1::bigint) n`,
    [count],
  );
  await client.query("VACUUM (ANALYZE) profile, play");
}

/** Gives everybody a line by one of the distributions, cuts the order into blocks, and answers how many seconds that took. */
export async function manyStandings(
  client: pg.Client,
  count: number,
  { score, at }: { score: string; at: string },
): Promise<{ cutSeconds: number }> {
  await client.query(
    "TRUNCATE standing, standing_board, standing_block, standing_milestone, standing_change",
  );
  await client.query("SET session_replication_role = replica");
  await client.query("DROP INDEX IF EXISTS standing_by_place");
  await client.query(
    `INSERT INTO standing (campaign_id, since, play_id, negated_score, reached_at)
     SELECT ${CAMPAIGN}, '-infinity', ${idOf("n")}, -(${score})::int, ${at} FROM generate_series(1000, 999 + $1::bigint) n`,
    [count],
  );
  await client.query("SET maintenance_work_mem = '1GB'");
  await client.query(
    "CREATE INDEX standing_by_place ON standing (campaign_id, since, negated_score, reached_at, play_id)",
  );
  await client.query("VACUUM (ANALYZE) standing");
  await client.query("SET session_replication_role = origin");
  const begun = performance.now();
  await foldAll(client);
  const cutSeconds = (performance.now() - begun) / 1000;
  await client.query("VACUUM (ANALYZE) standing_block, standing_milestone");
  return { cutSeconds };
}

/** Folds the leaderboard of all time, and that of the week if there is one. */
export async function foldAll(client: pg.Client): Promise<void> {
  await client.query(
    `SELECT fold_standings(campaign_id, since) FROM (
       SELECT ${CAMPAIGN} AS campaign_id, '-infinity'::date AS since UNION SELECT DISTINCT campaign_id, since FROM standing_change) boards`,
  );
}

export interface Sampled {
  playId: string;
  /** Of the device's token, as a literal. */
  tokenHash: string;
}

/** Random players, each with a device. */
export async function samplePlayers(client: pg.Client, of: number, count: number): Promise<Sampled[]> {
  const { rows } = await client.query<Sampled>(
    `WITH chosen AS (SELECT DISTINCT 1000 + floor(random() * $1)::bigint AS n FROM generate_series(1, $2))
     INSERT INTO player_session (token_hash, campaign_id, play_id) SELECT int8send(n), ${CAMPAIGN}, ${idOf("n")} FROM chosen
     ON CONFLICT (token_hash, campaign_id) DO UPDATE SET created_at = now()
     RETURNING play_id AS "playId", token_hash::text AS "tokenHash"`,
    [of, count],
  );
  return rows;
}

export const campaignSlug = SLUG;
/** The board's own play, as SQL, for statements of the bench. */
export const campaignId = CAMPAIGN;
