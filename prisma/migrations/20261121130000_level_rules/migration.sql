-- Levels with rules: what an attempt asks comes out of its seed, the clock is the server's, and a failed attempt may be tried again.

ALTER TABLE attempt
  ADD COLUMN seed integer NOT NULL DEFAULT (random() * 2147483647)::integer,
  ADD COLUMN streak smallint NOT NULL DEFAULT 0,
  -- The level's clock, and the clock of the question at `position`: null until the player has said that it may run.
  ADD COLUMN clock_started_at timestamptz,
  ADD COLUMN asked_at timestamptz,
  ADD COLUMN passed boolean;
UPDATE attempt SET passed = true WHERE finished_at IS NOT NULL;
ALTER TABLE attempt
  ADD CONSTRAINT a_finished_attempt_is_passed_or_not CHECK ((finished_at IS NULL) = (passed IS NULL));
CREATE UNIQUE INDEX one_passed_attempt_per_level ON attempt (play_id, level) WHERE passed;

ALTER TABLE answer RENAME COLUMN choices TO given;
ALTER TABLE answer
  ADD COLUMN share real,
  ADD COLUMN late boolean NOT NULL DEFAULT false,
  -- What was given is a text of the player's own: it goes when the person is erased.
  ADD COLUMN typed boolean NOT NULL DEFAULT false;
UPDATE answer SET share = is_right::int WHERE is_right IS NOT NULL;
ALTER TABLE answer
  ADD CONSTRAINT a_scored_answer_has_its_share CHECK ((share IS NULL) = (is_right IS NULL));

ALTER TABLE score_entry
  DROP CONSTRAINT score_entry_kinds,
  ADD CONSTRAINT score_entry_kinds CHECK (kind IN ('answer', 'speed', 'streak', 'boost', 'reversal'));

-- How fast the player wants clocks to run, where a level lets them choose.
ALTER TABLE play
  ADD COLUMN pace text NOT NULL DEFAULT 'normal',
  ADD CONSTRAINT paces CHECK (pace IN ('normal', 'double', 'long', 'off'));
