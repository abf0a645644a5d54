-- A campaign's numbers within seconds of the fact, at any number of events. Why it is made like this:
-- docs/decisions/events-are-tallied-below-a-mark.md.

-- The transaction that wrote an event. 0: before this migration, or before the last recount; the tally holds those.
ALTER TABLE event ADD COLUMN written_by bigint NOT NULL DEFAULT 0;
ALTER TABLE event ALTER COLUMN written_by SET DEFAULT (pg_current_xact_id()::text)::bigint;
CREATE INDEX event_by_writing ON event (written_by);

-- How many events of a kind a campaign had in an hour (UTC): all that were written by transactions below the mark.
-- Counts alone: nothing in it is about a person, and an erasure leaves it as it is.
CREATE TABLE event_tally (
  campaign_id uuid NOT NULL,
  name        text NOT NULL,
  part        text NOT NULL,
  hour        timestamptz NOT NULL,
  n           bigint NOT NULL,
  PRIMARY KEY (campaign_id, name, part, hour)
);

-- One row: events of transactions below it are in the tally, all others are counted where they stand.
CREATE TABLE event_tally_mark (
  only_one      boolean PRIMARY KEY DEFAULT true,
  counted_below bigint NOT NULL,
  CONSTRAINT there_is_one_mark CHECK (only_one)
);
INSERT INTO event_tally_mark (counted_below) VALUES (0);

-- The events that the tally counts, of transactions from one number up to before another, by hour, kind and part: where a
-- play came from, the level, whose link, which message, which act. Of the answers only a play's first, by where it came from.
CREATE FUNCTION count_events(from_writer bigint, before_writer bigint, of_campaign uuid DEFAULT NULL)
RETURNS TABLE (campaign_id uuid, name text, part text, hour timestamptz, n bigint) LANGUAGE plpgsql STABLE
-- The range is a sliver at the end of the log, which PostgreSQL cannot know.
SET enable_seqscan = off SET jit = off SET max_parallel_workers_per_gather = 0 AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
  SELECT e.campaign_id, e.name, coalesce(CASE e.name
      WHEN 'signed_up' THEN e.payload ->> 'source'
      WHEN 'question_answered' THEN e.payload ->> 'first'
      WHEN 'level_finished' THEN e.payload ->> 'level'
      WHEN 'link_opened' THEN e.payload ->> 'by'
      WHEN 'message_sent' THEN e.payload ->> 'message'
      WHEN 'invitation_accepted' THEN e.payload ->> 'channel'
      WHEN 'boost_earned' THEN e.payload ->> 'act'
    END, ''), date_trunc('hour', e.at, 'UTC'), count(*)
  FROM event e
  WHERE e.written_by >= from_writer AND e.written_by < before_writer
    AND CASE WHEN of_campaign IS NULL THEN e.campaign_id IS NOT NULL ELSE e.campaign_id = of_campaign END
    AND e.name IN ('signed_up', 'question_answered', 'level_finished', 'game_finished', 'address_proven', 'voucher_issued',
                   'link_opened', 'message_sent', 'invitation_sent', 'invitation_accepted', 'boost_earned')
    AND (e.name <> 'question_answered' OR e.payload ? 'first')
  GROUP BY 1, 2, 3, 4;
END $$;

-- A campaign's events by kind, part and hour, up to this very moment: the tally, and what was written since, in the snapshot of
-- the statement that asks (STABLE). An hour and a kind may come twice.
CREATE FUNCTION campaign_events(of_campaign uuid)
RETURNS TABLE (name text, part text, hour timestamptz, n bigint) LANGUAGE sql STABLE AS $$
  SELECT t.name, t.part, t.hour, t.n FROM event_tally t WHERE t.campaign_id = of_campaign
  UNION ALL
  SELECT c.name, c.part, c.hour, c.n
  FROM event_tally_mark m CROSS JOIN LATERAL count_events(m.counted_below, 9223372036854775807, of_campaign) c
$$;

-- Counts the whole log anew. Writers wait for it; needed once, and when a database has been moved to a server whose
-- transactions begin at a lower number.
CREATE FUNCTION recount_events() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  LOCK TABLE event IN SHARE ROW EXCLUSIVE MODE;
  -- The numbers mean nothing any more: what is in the log now lies below any mark. The facts themselves stay as they are.
  ALTER TABLE event DISABLE TRIGGER events_are_append_only;
  UPDATE event SET written_by = 0 WHERE written_by <> 0;
  ALTER TABLE event ENABLE TRIGGER events_are_append_only;
  DELETE FROM event_tally;
  INSERT INTO event_tally (campaign_id, name, part, hour, n)
  SELECT c.campaign_id, c.name, c.part, c.hour, c.n FROM count_events(0, 1) c WHERE c.name <> 'question_answered'
  UNION ALL
  -- Events of before this migration do not say which answer was a play's first.
  SELECT first.campaign_id, 'question_answered', play.source::text, date_trunc('hour', first.at, 'UTC'), count(*)
  FROM (
    SELECT e.campaign_id, e.play_id, min(e.at) AS at FROM event e
    WHERE e.name = 'question_answered' AND e.campaign_id IS NOT NULL AND e.play_id IS NOT NULL GROUP BY e.campaign_id, e.play_id
  ) AS first JOIN play ON play.id = first.play_id
  GROUP BY 1, 3, 4;
  UPDATE event_tally_mark SET counted_below = 1;
END $$;

-- Adds to the tally what transactions that are over have written since the mark, and moves the mark. Readers see all of it or
-- none; writers wait for nothing. False when another fold is under way.
CREATE FUNCTION fold_events() RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  counted  bigint;
  all_over bigint;
BEGIN
  -- The count has to see whatever was committed when the number was taken.
  IF current_setting('transaction_isolation') <> 'read committed' THEN
    RAISE EXCEPTION 'events are folded in a transaction that reads what is committed';
  END IF;
  IF NOT pg_try_advisory_xact_lock(hashtext('fold_events')) THEN
    RETURN false;
  END IF;
  counted := (SELECT counted_below FROM event_tally_mark);
  IF counted > pg_snapshot_xmax(pg_current_snapshot())::text::bigint THEN
    PERFORM recount_events();
    RETURN true;
  END IF;
  -- No transaction below this number is running, and none can begin.
  all_over := pg_snapshot_xmin(pg_current_snapshot())::text::bigint;
  IF all_over > counted THEN
    INSERT INTO event_tally AS t (campaign_id, name, part, hour, n)
    SELECT c.campaign_id, c.name, c.part, c.hour, c.n FROM count_events(counted, all_over) c
    ON CONFLICT (campaign_id, name, part, hour) DO UPDATE SET n = t.n + excluded.n;
    UPDATE event_tally_mark SET counted_below = all_over;
  END IF;
  RETURN true;
END $$;

SELECT recount_events();

-- The plays that count no more: taken off the tally by whoever reads it.
CREATE INDEX play_superseded ON play (campaign_id) INCLUDE (source, started_at, levels_finished, finished_at) WHERE superseded_at IS NOT NULL;
-- The qualified: who finished and has proven the address.
CREATE INDEX play_finished_and_proven ON play (campaign_id) INCLUDE (profile_id, left_at)
  WHERE finished_at IS NOT NULL AND proven_at IS NOT NULL AND superseded_at IS NULL;
-- The latest plays: what the questions are judged by.
CREATE INDEX play_by_start ON play (campaign_id, started_at DESC) WHERE superseded_at IS NULL;
-- The challenges that the gate let go.
CREATE INDEX message_to_friend ON message (campaign_id) WHERE invitation_id IS NOT NULL AND decision = 'send';
-- Who brought whom, and how long it took.
CREATE INDEX invitation_joined ON invitation (campaign_id, play_id) INCLUDE (created_at, joined_at) WHERE joined_at IS NOT NULL;
