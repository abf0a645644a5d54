-- The leaderboard: a player's rank, exact and quick for any number of players and any scores, while hundreds finish a level
-- in the same second. Why it is made like this: docs/decisions/standings-are-counted-in-blocks.md.

-- One play's line on one leaderboard: of a campaign for all time (since '-infinity') or of a week (since its Monday, UTC).
-- The order of a leaderboard is that of standing_by_place. The score is negated so that the whole order ascends, which is
-- what lets PostgreSQL find a place by one comparison of rows. Standings are changed only by who holds the play's row.
-- No foreign key to the campaign: it would lock the one row of the campaign for every finished level of everybody.
CREATE TABLE standing (
  campaign_id   uuid NOT NULL,
  since         date NOT NULL,
  play_id       uuid NOT NULL REFERENCES play (id),
  negated_score integer NOT NULL,
  reached_at    timestamptz NOT NULL,
  PRIMARY KEY (play_id, since),
  CONSTRAINT a_week_begins_on_monday CHECK (since = '-infinity' OR extract(isodow FROM since) = 1)
) WITH (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02);

-- What has been paid for a finished level, and each boost, at its moment: the ledger as the leaderboard counts it.
INSERT INTO standing (campaign_id, since, play_id, negated_score, reached_at)
SELECT play.campaign_id, board.since, play.id, -sum(gain.points), coalesce(max(gain.at) FILTER (WHERE gain.points <> 0), min(gain.at))
FROM (
  SELECT a.play_id, a.finished_at AS at, coalesce(sum(e.points), 0) AS points
  FROM attempt a LEFT JOIN score_entry e ON e.play_id = a.play_id AND e.level = a.level AND e.kind = 'answer'
  WHERE a.finished_at IS NOT NULL GROUP BY a.id
  UNION ALL
  SELECT play_id, at, points FROM score_entry WHERE kind <> 'answer'
) gain
JOIN play ON play.id = gain.play_id AND play.superseded_at IS NULL AND play.left_at IS NULL
JOIN (VALUES ('-infinity'::date), (date_trunc('week', now() AT TIME ZONE 'UTC')::date)) AS board (since)
  ON gain.at >= board.since::timestamp AT TIME ZONE 'UTC'
GROUP BY play.id, board.since;

CREATE INDEX standing_by_place ON standing (campaign_id, since, negated_score, reached_at, play_id);

-- The order cut into blocks: a block holds the standings from its own place up to the next block's, and `size` of them were
-- there when it was last counted.
CREATE TABLE standing_block (
  campaign_id   uuid NOT NULL,
  since         date NOT NULL,
  negated_score integer NOT NULL,
  reached_at    timestamptz NOT NULL,
  play_id       uuid NOT NULL,
  size          integer NOT NULL,
  PRIMARY KEY (campaign_id, since, negated_score, reached_at, play_id),
  CONSTRAINT a_block_holds_no_less_than_nothing CHECK (size >= 0)
) WITH (fillfactor = 70);

-- Every so many blocks, how many stand before: so that nobody adds up all of them.
CREATE TABLE standing_milestone (
  campaign_id   uuid NOT NULL,
  since         date NOT NULL,
  negated_score integer NOT NULL,
  reached_at    timestamptz NOT NULL,
  play_id       uuid NOT NULL,
  before        integer NOT NULL,
  PRIMARY KEY (campaign_id, since, negated_score, reached_at, play_id)
);

-- A leaderboard that has been cut into blocks: how many stood on it then, and up to which line the journal is folded for good.
-- The lines beyond it are all that a reader looks at: folded ones that a long transaction keeps from being cleared away cost
-- nobody anything. A line's number is drawn by a transaction that has its id already; so when all transactions with ids
-- below `noted_xid` are over, no line up to `noted_to` can appear any more (fold_standings).
CREATE TABLE standing_board (
  campaign_id uuid NOT NULL,
  since       date NOT NULL,
  size        integer NOT NULL,
  folded_to   bigint NOT NULL,
  noted_to    bigint NOT NULL,
  noted_xid   bigint NOT NULL,
  PRIMARY KEY (campaign_id, since)
);

-- Who came to a place (1) or went from it (-1) since the blocks were counted. Appended to by whoever changes a standing, so
-- that nobody waits for a counter; read beside the blocks; added to them and deleted by fold_standings.
CREATE TABLE standing_change (
  campaign_id   uuid NOT NULL,
  since         date NOT NULL,
  id            bigint GENERATED ALWAYS AS IDENTITY,
  negated_score integer NOT NULL,
  reached_at    timestamptz NOT NULL,
  play_id       uuid NOT NULL,
  change        smallint NOT NULL,
  PRIMARY KEY (campaign_id, since, id),
  CONSTRAINT one_comes_or_goes CHECK (change IN (1, -1))
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);

-- Whatever changes a standing, by whichever statement, the journal says so in the same commit: the ranks hang on it.
-- Every 1,024 lines a fold is asked for at once; one comes every minute in any case.
CREATE FUNCTION note_standing_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  is_long boolean;
BEGIN
  WITH line AS (
    INSERT INTO standing_change (campaign_id, since, negated_score, reached_at, play_id, change)
    SELECT OLD.campaign_id, OLD.since, OLD.negated_score, OLD.reached_at, OLD.play_id, -1 WHERE TG_OP <> 'INSERT'
    UNION ALL
    SELECT NEW.campaign_id, NEW.since, NEW.negated_score, NEW.reached_at, NEW.play_id, 1 WHERE TG_OP <> 'DELETE'
    RETURNING id
  )
  SELECT bool_or(id % 1024 = 0) INTO is_long FROM line;
  IF is_long THEN
    PERFORM graphile_worker.add_job('fold-standings', max_attempts := 3);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER standings_are_journalled AFTER INSERT OR UPDATE OR DELETE ON standing
  FOR EACH ROW EXECUTE FUNCTION note_standing_change();

-- How many stand on a leaderboard, and how many of them before a place, which need not be taken (null: asked for none). The
-- milestone before it, the blocks from there, the journal up to its own block, and its own block by index: all of it in the
-- snapshot of the statement that asks (STABLE). The settings: PostgreSQL cannot know how few rows lie between two places,
-- and must not take the whole table for them.
CREATE FUNCTION count_standings(of_campaign uuid, of_since date, place standing, OUT players integer, OUT before integer)
LANGUAGE plpgsql STABLE
SET enable_seqscan = off SET enable_bitmapscan = off SET max_parallel_workers_per_gather = 0 SET jit = off AS $$
DECLARE
  board   standing_board;
  own     standing_block;
  mile    standing_milestone;
  changes record;
BEGIN
  SELECT * INTO board FROM standing_board b WHERE b.campaign_id = of_campaign AND b.since = of_since;
  IF NOT FOUND THEN
    -- Not cut into blocks yet: a leaderboard of a minute ago, counted as it is.
    SELECT count(*), CASE WHEN place IS NOT NULL THEN count(*) FILTER (
      WHERE (s.negated_score, s.reached_at, s.play_id) < (place.negated_score, place.reached_at, place.play_id)) END
    INTO players, before FROM standing s WHERE s.campaign_id = of_campaign AND s.since = of_since;
    RETURN;
  END IF;

  IF place IS NOT NULL THEN
    SELECT * INTO own FROM standing_block b
    WHERE b.campaign_id = of_campaign AND b.since = of_since
      AND (b.negated_score, b.reached_at, b.play_id) <= (place.negated_score, place.reached_at, place.play_id)
    ORDER BY b.negated_score DESC, b.reached_at DESC, b.play_id DESC LIMIT 1;
    SELECT * INTO mile FROM standing_milestone m
    WHERE m.campaign_id = of_campaign AND m.since = of_since
      AND (m.negated_score, m.reached_at, m.play_id) <= (own.negated_score, own.reached_at, own.play_id)
    ORDER BY m.negated_score DESC, m.reached_at DESC, m.play_id DESC LIMIT 1;
  END IF;

  SELECT coalesce(sum(j.change), 0) AS everywhere, coalesce(sum(j.change) FILTER (
    WHERE (j.negated_score, j.reached_at, j.play_id) < (own.negated_score, own.reached_at, own.play_id)), 0) AS before_own
  INTO changes FROM standing_change j
  WHERE j.campaign_id = of_campaign AND j.since = of_since AND j.id > board.folded_to;

  players := board.size + changes.everywhere;
  IF place IS NOT NULL THEN
    before := mile.before + changes.before_own + (
      SELECT coalesce(sum(b.size), 0) FROM standing_block b WHERE b.campaign_id = of_campaign AND b.since = of_since
        AND (b.negated_score, b.reached_at, b.play_id) >= (mile.negated_score, mile.reached_at, mile.play_id)
        AND (b.negated_score, b.reached_at, b.play_id) < (own.negated_score, own.reached_at, own.play_id)
    ) + (
      SELECT count(*) FROM standing s WHERE s.campaign_id = of_campaign AND s.since = of_since
        AND (s.negated_score, s.reached_at, s.play_id) >= (own.negated_score, own.reached_at, own.play_id)
        AND (s.negated_score, s.reached_at, s.play_id) < (place.negated_score, place.reached_at, place.play_id));
  END IF;
END $$;

-- Counts the standings from a block's place up to `until` anew, and cuts them into blocks of about `block_size`. What the
-- journal said of them until now is in the count: the lines go in the same statement, which is what keeps it exact.
CREATE FUNCTION cut_standings(first_block standing_block, until standing_block, block_size integer) RETURNS void LANGUAGE sql
SET enable_seqscan = off SET enable_bitmapscan = off SET jit = off AS $$
  WITH counted AS (
    DELETE FROM standing_change j WHERE j.campaign_id = first_block.campaign_id AND j.since = first_block.since
      AND (j.negated_score, j.reached_at, j.play_id) >= (first_block.negated_score, first_block.reached_at, first_block.play_id)
      AND (j.negated_score, j.reached_at, j.play_id) < (until.negated_score, until.reached_at, until.play_id)
  ), numbered AS MATERIALIZED (
    SELECT s.negated_score, s.reached_at, s.play_id,
           row_number() OVER (ORDER BY s.negated_score, s.reached_at, s.play_id) - 1 AS n
    FROM standing s WHERE s.campaign_id = first_block.campaign_id AND s.since = first_block.since
      AND (s.negated_score, s.reached_at, s.play_id) >= (first_block.negated_score, first_block.reached_at, first_block.play_id)
      AND (s.negated_score, s.reached_at, s.play_id) < (until.negated_score, until.reached_at, until.play_id)
  ), counting AS (
    -- Even pieces, so that no crumb is left at the end.
    SELECT count(*) AS total, ceil(count(*) / greatest(1, round(count(*)::numeric / block_size)))::bigint AS piece FROM numbered
  )
  INSERT INTO standing_block (campaign_id, since, negated_score, reached_at, play_id, size)
  SELECT first_block.campaign_id, first_block.since, first_block.negated_score, first_block.reached_at, first_block.play_id,
         least(piece, total)
  FROM counting
  UNION ALL
  SELECT first_block.campaign_id, first_block.since, negated_score, reached_at, play_id, least(piece, total - n)
  FROM numbered, counting WHERE n > 0 AND n % piece = 0
  ON CONFLICT (campaign_id, since, negated_score, reached_at, play_id) DO UPDATE SET size = excluded.size
$$;

CREATE FUNCTION block_after(block standing_block) RETURNS standing_block LANGUAGE sql STABLE AS $$
  SELECT * FROM standing_block b WHERE b.campaign_id = block.campaign_id AND b.since = block.since
    AND (b.negated_score, b.reached_at, b.play_id) > (block.negated_score, block.reached_at, block.play_id)
  ORDER BY b.negated_score, b.reached_at, b.play_id LIMIT 1
$$;

-- Joins a block, if it is still there, with those after it while they are fewer together than one block should be.
CREATE FUNCTION join_blocks_after(thin standing_block, block_size integer) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  following standing_block;
BEGIN
  LOOP
    SELECT * INTO thin FROM standing_block b WHERE b.campaign_id = thin.campaign_id AND b.since = thin.since
      AND b.negated_score = thin.negated_score AND b.reached_at = thin.reached_at AND b.play_id = thin.play_id;
    EXIT WHEN NOT FOUND;
    following := block_after(thin);
    EXIT WHEN following IS NULL OR thin.size + following.size >= block_size;
    DELETE FROM standing_block b WHERE b.campaign_id = following.campaign_id AND b.since = following.since
      AND b.negated_score = following.negated_score AND b.reached_at = following.reached_at AND b.play_id = following.play_id;
    UPDATE standing_block b SET size = b.size + following.size WHERE b.campaign_id = thin.campaign_id AND b.since = thin.since
      AND b.negated_score = thin.negated_score AND b.reached_at = thin.reached_at AND b.play_id = thin.play_id;
  END LOOP;
END $$;

-- Adds a leaderboard's journal to its blocks, splits blocks that have grown, joins those that have emptied to the next, and
-- sets the milestones anew. Whoever plays waits for nothing, and readers see all of it or none: it is one transaction. False
-- when another fold is under way, which leaves the journal to the next.
CREATE FUNCTION fold_standings(of_campaign uuid, of_since date, block_size integer DEFAULT 512, blocks_between integer DEFAULT 128)
RETURNS boolean LANGUAGE plpgsql SET jit = off AS $$
DECLARE
  lowest  standing_block := (of_campaign, of_since, -2147483648, '-infinity', '00000000-0000-0000-0000-000000000000', 0);
  highest standing_block := (of_campaign, of_since, 2147483647, 'infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff', 0);
  board   standing_board;
  block   standing_block;
BEGIN
  -- Each of its statements has to see what was committed before it.
  IF current_setting('transaction_isolation') <> 'read committed' THEN
    RAISE EXCEPTION 'standings are folded in a transaction that reads what is committed';
  END IF;
  IF NOT pg_try_advisory_xact_lock(hashtext('fold_standings')) THEN
    RETURN false;
  END IF;
  SELECT * INTO board FROM standing_board b WHERE b.campaign_id = of_campaign AND b.since = of_since;
  IF NOT FOUND THEN
    board := (of_campaign, of_since, 0, 0, 0, 0);
    PERFORM cut_standings(lowest, highest, block_size);
  ELSIF pg_snapshot_xmin(pg_current_snapshot())::text::bigint >= board.noted_xid THEN
    board.folded_to := board.noted_to;
  END IF;
  -- In this order: whoever has drawn a number by now has a transaction's id below the snapshot's end.
  board.noted_to := (SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM standing_change_id_seq);
  board.noted_xid := pg_snapshot_xmax(pg_current_snapshot())::text::bigint;
  IF board.noted_to < board.folded_to THEN
    -- The numbers have begun anew: a database that was moved without its sequences.
    board.folded_to := 0;
  END IF;

  WITH line AS (
    DELETE FROM standing_change j WHERE j.campaign_id = of_campaign AND j.since = of_since RETURNING j.*
  ), net AS (
    SELECT (own).*, sum(line.change) AS change
    FROM line CROSS JOIN LATERAL (
      SELECT b AS own FROM standing_block b WHERE b.campaign_id = of_campaign AND b.since = of_since
        AND (b.negated_score, b.reached_at, b.play_id) <= (line.negated_score, line.reached_at, line.play_id)
      ORDER BY b.negated_score DESC, b.reached_at DESC, b.play_id DESC LIMIT 1
    ) AS found
    GROUP BY own HAVING sum(line.change) <> 0
  )
  UPDATE standing_block b SET size = b.size + net.change FROM net
  WHERE b.campaign_id = of_campaign AND b.since = of_since
    AND b.negated_score = net.negated_score AND b.reached_at = net.reached_at AND b.play_id = net.play_id;

  FOR block IN
    SELECT * FROM standing_block b WHERE b.campaign_id = of_campaign AND b.since = of_since AND b.size > 2 * block_size
  LOOP
    PERFORM cut_standings(block, coalesce(block_after(block), highest), block_size);
  END LOOP;

  FOR block IN
    SELECT * FROM standing_block b WHERE b.campaign_id = of_campaign AND b.since = of_since AND b.size < block_size / 4
    ORDER BY b.negated_score, b.reached_at, b.play_id
  LOOP
    PERFORM join_blocks_after(block, block_size);
  END LOOP;

  DELETE FROM standing_milestone m WHERE m.campaign_id = of_campaign AND m.since = of_since;
  INSERT INTO standing_milestone (campaign_id, since, negated_score, reached_at, play_id, before)
  SELECT of_campaign, of_since, b.negated_score, b.reached_at, b.play_id, b.before
  FROM (
    SELECT negated_score, reached_at, play_id, row_number() OVER places - 1 AS n, sum(size) OVER places - size AS before
    FROM standing_block WHERE campaign_id = of_campaign AND since = of_since
    WINDOW places AS (ORDER BY negated_score, reached_at, play_id ROWS UNBOUNDED PRECEDING)
  ) b
  WHERE b.n % blocks_between = 0;

  board.size := (SELECT sum(b.size) FROM standing_block b WHERE b.campaign_id = of_campaign AND b.since = of_since);
  INSERT INTO standing_board SELECT board.*
  ON CONFLICT (campaign_id, since) DO UPDATE
  SET size = excluded.size, folded_to = excluded.folded_to, noted_to = excluded.noted_to, noted_xid = excluded.noted_xid;
  RETURN true;
END $$;

SELECT fold_standings(campaign_id, since) FROM (SELECT DISTINCT campaign_id, since FROM standing) AS board;

-- The order of before, by a score that changes with every answer: a play's row is now in no index that an answer moves.
DROP INDEX play_by_score;
