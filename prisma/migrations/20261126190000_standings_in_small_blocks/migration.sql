-- Blocks of about 128 standings in place of 512, and 256 of them between two milestones. The own block is the one part of a
-- rank that is counted row by row, and the index alone cannot say of a row on a page that was written to lately whether it
-- is there: on a busy leaderboard that is a page of the table to be read for nearly every row of the block.
--
-- For so many more blocks fold_standings looks only at those that have changed for ones to split or to join, and adds up
-- all of them once. It is the same otherwise.
CREATE OR REPLACE FUNCTION fold_standings(of_campaign uuid, of_since date, block_size integer DEFAULT 128, blocks_between integer DEFAULT 256)
RETURNS boolean LANGUAGE plpgsql SET jit = off SET enable_seqscan = off SET enable_bitmapscan = off AS $$
DECLARE
  lowest  standing_block := (of_campaign, of_since, -2147483648, '-infinity', '00000000-0000-0000-0000-000000000000', 0);
  highest standing_block := (of_campaign, of_since, 2147483647, 'infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff', 0);
  board   standing_board;
  block   standing_block;
  changed standing_block[];
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
  ), changing AS (
    UPDATE standing_block b SET size = b.size + net.change FROM net
    WHERE b.campaign_id = of_campaign AND b.since = of_since
      AND b.negated_score = net.negated_score AND b.reached_at = net.reached_at AND b.play_id = net.play_id
    RETURNING b
  )
  SELECT coalesce(array_agg(b ORDER BY (b).negated_score, (b).reached_at, (b).play_id), '{}') INTO changed FROM changing;

  -- Only a block that has changed can have grown or emptied.
  FOREACH block IN ARRAY changed LOOP
    IF block.size > 2 * block_size THEN
      PERFORM cut_standings(block, coalesce(block_after(block), highest), block_size);
    END IF;
  END LOOP;
  FOREACH block IN ARRAY changed LOOP
    IF block.size < block_size / 4 THEN
      PERFORM join_blocks_after(block, block_size);
    END IF;
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

  SELECT m.before + (
    SELECT sum(b.size) FROM standing_block b WHERE b.campaign_id = of_campaign AND b.since = of_since
      AND (b.negated_score, b.reached_at, b.play_id) >= (m.negated_score, m.reached_at, m.play_id))
  INTO board.size FROM standing_milestone m WHERE m.campaign_id = of_campaign AND m.since = of_since
  ORDER BY m.negated_score DESC, m.reached_at DESC, m.play_id DESC LIMIT 1;
  INSERT INTO standing_board SELECT board.*
  ON CONFLICT (campaign_id, since) DO UPDATE
  SET size = excluded.size, folded_to = excluded.folded_to, noted_to = excluded.noted_to, noted_xid = excluded.noted_xid;
  RETURN true;
END $$;

-- Every leaderboard is cut anew, by the same statement as ever: the count and the journal's lines are of one snapshot. A
-- fold of the process before is waited for, and none begins meanwhile.
SELECT pg_advisory_xact_lock(hashtext('fold_standings'));
DELETE FROM standing_board;
DELETE FROM standing_block;
DELETE FROM standing_milestone;
SELECT fold_standings(campaign_id, since) FROM (SELECT DISTINCT campaign_id, since FROM standing) AS board;
