-- The first tables. Names of constraints and indexes are sentences: they are what a refusal shows.
-- Every table of a brand's data leads its lookups with brand_id or with a key that belongs to one brand.

-- ---------------------------------------------------------------- brand and team

CREATE TABLE brand (
  id             uuid PRIMARY KEY,
  slug           text NOT NULL,
  name           text NOT NULL,
  postal_address text NOT NULL,
  sender_email   text NOT NULL,
  privacy_email  text NOT NULL,
  created_at     timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT one_brand_per_slug UNIQUE (slug)
);

CREATE TYPE role AS ENUM ('owner', 'editor', 'analyst');

CREATE TABLE marketer (
  id            uuid PRIMARY KEY,
  email         text NOT NULL,
  name          text NOT NULL,
  password_hash text NOT NULL,
  locale        text NOT NULL DEFAULT 'en',
  created_at    timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT one_marketer_per_address UNIQUE (email),
  CONSTRAINT marketer_address_is_normalised CHECK (email = lower(email))
);

CREATE TABLE membership (
  brand_id    uuid NOT NULL REFERENCES brand (id) ON DELETE CASCADE,
  marketer_id uuid NOT NULL REFERENCES marketer (id) ON DELETE CASCADE,
  role        role NOT NULL,
  created_at  timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (brand_id, marketer_id)
);
CREATE INDEX membership_by_marketer ON membership (marketer_id);

CREATE TABLE marketer_session (
  token_hash  bytea PRIMARY KEY,
  marketer_id uuid NOT NULL REFERENCES marketer (id) ON DELETE CASCADE,
  created_at  timestamptz NOT NULL DEFAULT now(),
  expires_at  timestamptz NOT NULL
);
CREATE INDEX marketer_session_by_marketer ON marketer_session (marketer_id);

CREATE TABLE first_run_link (
  token_hash bytea PRIMARY KEY,
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  spent_at   timestamptz
);

-- ---------------------------------------------------------------- campaign

CREATE TYPE campaign_state AS ENUM ('draft', 'live', 'paused', 'closed');

CREATE TABLE campaign (
  id                 uuid PRIMARY KEY,
  brand_id           uuid NOT NULL REFERENCES brand (id),
  slug               text NOT NULL,
  state              campaign_state NOT NULL DEFAULT 'draft',
  current_version_id uuid,
  opens_at           timestamptz,
  closes_at          timestamptz,
  created_at         timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT one_campaign_per_slug UNIQUE (slug),
  CONSTRAINT campaign_opens_before_it_closes CHECK (opens_at < closes_at),
  CONSTRAINT a_campaign_past_draft_has_a_version CHECK (state = 'draft' OR current_version_id IS NOT NULL)
);
CREATE INDEX campaign_by_brand ON campaign (brand_id, created_at);

CREATE TABLE campaign_version (
  id           uuid PRIMARY KEY,
  brand_id     uuid NOT NULL REFERENCES brand (id),
  campaign_id  uuid NOT NULL REFERENCES campaign (id),
  number       integer NOT NULL,
  content      jsonb NOT NULL,
  published_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT one_version_per_number UNIQUE (campaign_id, number),
  CONSTRAINT version_numbers_start_at_one CHECK (number >= 1)
);
ALTER TABLE campaign ADD CONSTRAINT campaign_current_version
  FOREIGN KEY (current_version_id) REFERENCES campaign_version (id) DEFERRABLE INITIALLY DEFERRED;

-- ---------------------------------------------------------------- profile and consent

CREATE TABLE profile (
  id             uuid PRIMARY KEY,
  brand_id       uuid NOT NULL REFERENCES brand (id),
  email          text,
  first_name     text,
  last_name      text,
  locale         text NOT NULL,
  source         text NOT NULL,
  created_at     timestamptz NOT NULL DEFAULT now(),
  known_at       timestamptz,
  proven_at      timestamptz,
  last_act_at    timestamptz,
  merged_into_id uuid REFERENCES profile (id),
  merged_at      timestamptz,
  erased_at      timestamptz,
  CONSTRAINT profile_address_is_normalised CHECK (email = lower(email) AND email !~ '[[:space:]]'),
  CONSTRAINT a_proven_profile_is_known CHECK (proven_at IS NULL OR known_at IS NOT NULL),
  CONSTRAINT an_erased_profile_has_no_identity CHECK (erased_at IS NULL OR (email IS NULL AND first_name IS NULL AND last_name IS NULL)),
  CONSTRAINT a_merge_has_a_moment CHECK ((merged_into_id IS NULL) = (merged_at IS NULL))
);
-- Who is who: the one row that holds a proven or imported address. Mere claims (typed at sign-up) may repeat it.
CREATE UNIQUE INDEX one_known_profile_per_address ON profile (brand_id, email)
  WHERE known_at IS NOT NULL AND merged_into_id IS NULL AND erased_at IS NULL;
-- The studio's list, newest first, and its cursor.
CREATE INDEX profile_by_brand ON profile (brand_id, created_at DESC, id DESC) WHERE merged_into_id IS NULL AND erased_at IS NULL;
-- Claims on an address, when it asks for its link or proves itself.
CREATE INDEX profile_by_address ON profile (brand_id, email) WHERE erased_at IS NULL;
CREATE INDEX profile_by_merge ON profile (merged_into_id) WHERE merged_into_id IS NOT NULL;

CREATE TABLE consent_text (
  id         uuid PRIMARY KEY,
  brand_id   uuid NOT NULL REFERENCES brand (id),
  purpose    text NOT NULL,
  locale     text NOT NULL,
  version    text NOT NULL,
  text       text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT one_consent_text_per_version UNIQUE (brand_id, purpose, locale, version),
  CONSTRAINT consent_purposes CHECK (purpose IN ('rules', 'adult', 'newsletter'))
);

CREATE TABLE consent (
  id               uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  brand_id         uuid NOT NULL REFERENCES brand (id),
  profile_id       uuid NOT NULL REFERENCES profile (id),
  text_id          uuid NOT NULL REFERENCES consent_text (id),
  purpose          text NOT NULL,
  source           text NOT NULL,
  given_at         timestamptz NOT NULL,
  withdrawn_at     timestamptz,
  withdrawn_source text,
  CONSTRAINT consent_purposes CHECK (purpose IN ('rules', 'adult', 'newsletter')),
  CONSTRAINT a_withdrawal_says_where CHECK ((withdrawn_at IS NULL) = (withdrawn_source IS NULL))
);
CREATE INDEX consent_by_profile ON consent (profile_id, purpose);

CREATE TABLE trait (
  brand_id    uuid NOT NULL REFERENCES brand (id),
  profile_id  uuid NOT NULL REFERENCES profile (id),
  key         text NOT NULL,
  value       text NOT NULL,
  campaign_id uuid REFERENCES campaign (id),
  declared_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (profile_id, key)
);

-- ---------------------------------------------------------------- play, attempt, answer, score

CREATE TYPE play_source AS ENUM ('direct', 'placement', 'launch', 'friend');

CREATE TABLE play (
  id               uuid PRIMARY KEY,
  brand_id         uuid NOT NULL REFERENCES brand (id),
  campaign_id      uuid NOT NULL REFERENCES campaign (id),
  version_id       uuid NOT NULL REFERENCES campaign_version (id),
  profile_id       uuid NOT NULL REFERENCES profile (id),
  locale           text NOT NULL,
  source           play_source NOT NULL,
  placement        text,
  invitation_id    uuid,
  mailing_id       uuid,
  share_token_hash bytea NOT NULL,
  address_hash     bytea,
  score            integer NOT NULL DEFAULT 0,
  levels_finished  smallint NOT NULL DEFAULT 0,
  started_at       timestamptz NOT NULL DEFAULT now(),
  proven_at        timestamptz,
  finished_at      timestamptz,
  superseded_at    timestamptz,
  left_at          timestamptz,
  CONSTRAINT one_share_link_per_play UNIQUE (share_token_hash),
  CONSTRAINT a_placement_names_itself CHECK ((source = 'placement') = (placement IS NOT NULL)),
  CONSTRAINT a_friend_comes_by_an_invitation CHECK ((source = 'friend') = (invitation_id IS NOT NULL))
);
CREATE UNIQUE INDEX one_proven_play_per_person_and_campaign ON play (campaign_id, profile_id)
  WHERE proven_at IS NOT NULL AND superseded_at IS NULL AND left_at IS NULL;
-- Rank and leaderboard: the plays that count, best first.
CREATE INDEX play_by_score ON play (campaign_id, score DESC, started_at) WHERE superseded_at IS NULL AND left_at IS NULL;
CREATE INDEX play_by_profile ON play (profile_id);
-- The studio's live numbers.
CREATE INDEX play_by_progress ON play (campaign_id, levels_finished);

CREATE TABLE player_session (
  token_hash  bytea NOT NULL,
  campaign_id uuid NOT NULL REFERENCES campaign (id),
  play_id     uuid NOT NULL REFERENCES play (id) ON DELETE CASCADE,
  created_at  timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (token_hash, campaign_id)
);
CREATE INDEX player_session_by_play ON player_session (play_id);

CREATE TABLE attempt (
  id          uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  brand_id    uuid NOT NULL REFERENCES brand (id),
  play_id     uuid NOT NULL REFERENCES play (id),
  level       smallint NOT NULL,
  number      smallint NOT NULL DEFAULT 1,
  position    smallint NOT NULL DEFAULT 0,
  points      integer NOT NULL DEFAULT 0,
  right_count smallint NOT NULL DEFAULT 0,
  started_at  timestamptz NOT NULL DEFAULT now(),
  finished_at timestamptz,
  CONSTRAINT one_attempt_per_level_and_number UNIQUE (play_id, level, number),
  CONSTRAINT levels_start_at_one CHECK (level >= 1),
  CONSTRAINT positions_start_at_zero CHECK (position >= 0)
);

-- brand_id is the attempt's own, without a check of its own here and in score_entry: each would lock the one
-- row of the brand for every answer of everybody.
CREATE TABLE answer (
  attempt_id   uuid NOT NULL REFERENCES attempt (id),
  position     smallint NOT NULL,
  brand_id     uuid NOT NULL,
  question_key text NOT NULL,
  choices      text[] NOT NULL,
  is_right     boolean,
  points       integer NOT NULL,
  answered_at  timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (attempt_id, position),
  CONSTRAINT one_answer_per_question UNIQUE (attempt_id, question_key)
);

CREATE TABLE score_entry (
  id           uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  brand_id     uuid NOT NULL,
  play_id      uuid NOT NULL REFERENCES play (id),
  kind         text NOT NULL,
  cause        text NOT NULL,
  level        smallint,
  points       integer NOT NULL,
  rule_version smallint NOT NULL,
  at           timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT one_score_entry_per_cause UNIQUE (play_id, kind, cause),
  CONSTRAINT score_entry_kinds CHECK (kind IN ('answer', 'boost', 'reversal'))
);

-- ---------------------------------------------------------------- referral

CREATE TYPE invitation_channel AS ENUM ('mail', 'link');

CREATE TABLE invitation (
  id             uuid PRIMARY KEY,
  brand_id       uuid NOT NULL REFERENCES brand (id),
  campaign_id    uuid NOT NULL REFERENCES campaign (id),
  play_id        uuid NOT NULL REFERENCES play (id),
  channel        invitation_channel NOT NULL,
  level          smallint NOT NULL,
  locale         text NOT NULL,
  country        text NOT NULL,
  text_version   text NOT NULL,
  address_hash   bytea,
  sealed_address bytea,
  token_hash     bytea,
  created_at     timestamptz NOT NULL DEFAULT now(),
  expires_at     timestamptz NOT NULL,
  friend_play_id uuid REFERENCES play (id),
  joined_at      timestamptz,
  ended_at       timestamptz,
  CONSTRAINT one_invitation_per_player_and_friend UNIQUE (play_id, address_hash),
  CONSTRAINT one_invitation_per_token UNIQUE (token_hash),
  CONSTRAINT one_challenger_per_friend UNIQUE (friend_play_id),
  CONSTRAINT a_mailed_invitation_has_an_address CHECK (channel = 'link' OR (address_hash IS NOT NULL AND token_hash IS NOT NULL)),
  CONSTRAINT a_player_does_not_invite_himself CHECK (friend_play_id <> play_id)
);
CREATE INDEX invitation_by_campaign ON invitation (campaign_id, created_at);
-- The sweep that erases borrowed addresses.
CREATE INDEX invitation_with_borrowed_address ON invitation (created_at) WHERE sealed_address IS NOT NULL;
-- The sweep that ends what nobody answered.
CREATE INDEX invitation_open ON invitation (expires_at) WHERE ended_at IS NULL;
ALTER TABLE play ADD CONSTRAINT play_invitation FOREIGN KEY (invitation_id) REFERENCES invitation (id);

-- "One platform message per address, ever": the keyed hash of every address that a friend's challenge was sent to.
CREATE TABLE invited_address (
  address_hash bytea PRIMARY KEY,
  invited_at   timestamptz NOT NULL DEFAULT now()
);

CREATE TYPE boost_state AS ENUM ('pending', 'earned', 'void');

CREATE TABLE boost (
  id            uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  brand_id      uuid NOT NULL REFERENCES brand (id),
  play_id       uuid NOT NULL REFERENCES play (id),
  invitation_id uuid NOT NULL REFERENCES invitation (id),
  act           text NOT NULL,
  friend_level  smallint NOT NULL DEFAULT 0,
  level         smallint NOT NULL,
  points        integer NOT NULL,
  state         boost_state NOT NULL DEFAULT 'pending',
  created_at    timestamptz NOT NULL DEFAULT now(),
  settled_at    timestamptz,
  CONSTRAINT one_boost_per_invitation_and_act UNIQUE (invitation_id, act, friend_level),
  CONSTRAINT boost_acts CHECK (act IN ('invitation-sent', 'friend-joined', 'friend-finished')),
  CONSTRAINT a_settled_boost_has_a_moment CHECK ((state = 'pending') = (settled_at IS NULL)),
  CONSTRAINT boosts_give CHECK (points > 0)
);
CREATE INDEX boost_by_play ON boost (play_id);

-- ---------------------------------------------------------------- voucher

CREATE TYPE voucher_state AS ENUM ('free', 'reserved', 'issued', 'redeemed', 'expired', 'void');

CREATE TABLE voucher_pool (
  id          uuid PRIMARY KEY,
  brand_id    uuid NOT NULL REFERENCES brand (id),
  campaign_id uuid NOT NULL REFERENCES campaign (id),
  value_cents integer NOT NULL,
  currency    text NOT NULL,
  valid_days  integer NOT NULL,
  size        integer NOT NULL,
  next_number integer NOT NULL DEFAULT 1,
  created_at  timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT one_pool_per_campaign UNIQUE (campaign_id),
  CONSTRAINT a_voucher_is_worth_something CHECK (value_cents > 0),
  CONSTRAINT currency_is_iso_4217 CHECK (currency ~ '^[A-Z]{3}$'),
  CONSTRAINT a_pool_never_gives_more_than_it_holds CHECK (next_number BETWEEN 1 AND size + 1)
);

CREATE TABLE voucher (
  id             uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  brand_id       uuid NOT NULL REFERENCES brand (id),
  pool_id        uuid NOT NULL REFERENCES voucher_pool (id),
  number         integer NOT NULL,
  code           text NOT NULL,
  state          voucher_state NOT NULL DEFAULT 'free',
  play_id        uuid REFERENCES play (id),
  address_hash   bytea,
  reserved_until timestamptz,
  issued_at      timestamptz,
  expires_at     timestamptz,
  CONSTRAINT one_voucher_per_number UNIQUE (pool_id, number),
  CONSTRAINT one_voucher_per_code UNIQUE (brand_id, code),
  CONSTRAINT one_voucher_per_play UNIQUE (play_id),
  -- The keyed hash of the address that it was issued to outlives the address: erasing oneself and playing again brings no second one.
  CONSTRAINT one_issued_voucher_per_address UNIQUE (pool_id, address_hash),
  CONSTRAINT a_free_voucher_has_no_owner CHECK ((state = 'free') = (play_id IS NULL) OR state IN ('expired', 'void')),
  CONSTRAINT a_reservation_ends CHECK (state <> 'reserved' OR reserved_until IS NOT NULL),
  CONSTRAINT an_issued_voucher_has_a_moment CHECK (state NOT IN ('issued', 'redeemed') OR (issued_at IS NOT NULL AND expires_at IS NOT NULL))
);
-- Codes that came back from a lapsed reservation: given out before a new number is drawn.
CREATE INDEX voucher_returned ON voucher (pool_id, number) WHERE state = 'free';
-- The sweep that ends reservations.
CREATE INDEX voucher_reserved ON voucher (reserved_until) WHERE state = 'reserved';

CREATE TABLE voucher_movement (
  id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  brand_id   uuid NOT NULL REFERENCES brand (id),
  voucher_id uuid NOT NULL REFERENCES voucher (id),
  play_id    uuid REFERENCES play (id),
  kind       text NOT NULL,
  at         timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT voucher_movement_kinds CHECK (kind IN ('reserved', 'issued', 'returned', 'redeemed', 'expired', 'void'))
);
CREATE INDEX voucher_movement_by_voucher ON voucher_movement (voucher_id, at);

-- Who finished when the pool was empty, in order: the next code that comes back is theirs.
CREATE TABLE voucher_wait (
  play_id  uuid PRIMARY KEY REFERENCES play (id),
  brand_id uuid NOT NULL REFERENCES brand (id),
  pool_id  uuid NOT NULL REFERENCES voucher_pool (id),
  since    timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX voucher_wait_by_pool ON voucher_wait (pool_id, since);

-- ---------------------------------------------------------------- message

CREATE TABLE mailing (
  id             uuid PRIMARY KEY,
  brand_id       uuid NOT NULL REFERENCES brand (id),
  campaign_id    uuid NOT NULL REFERENCES campaign (id),
  marketer_id    uuid REFERENCES marketer (id) ON DELETE SET NULL,
  consent_source text NOT NULL,
  consented_on   date NOT NULL,
  faults         jsonb NOT NULL DEFAULT '[]',
  fault_count    integer NOT NULL DEFAULT 0,
  created_at     timestamptz NOT NULL DEFAULT now(),
  launched_at    timestamptz,
  CONSTRAINT a_mailing_names_its_consent CHECK (btrim(consent_source) <> '')
);
CREATE INDEX mailing_by_campaign ON mailing (campaign_id, created_at);
ALTER TABLE play ADD CONSTRAINT play_mailing FOREIGN KEY (mailing_id) REFERENCES mailing (id);

CREATE TABLE mailing_recipient (
  mailing_id uuid NOT NULL REFERENCES mailing (id) ON DELETE CASCADE,
  profile_id uuid NOT NULL REFERENCES profile (id),
  PRIMARY KEY (mailing_id, profile_id)
);
CREATE INDEX mailing_recipient_by_profile ON mailing_recipient (profile_id);

CREATE TYPE message_purpose AS ENUM ('service', 'invitation', 'marketing');
CREATE TYPE message_decision AS ENUM ('send', 'hold', 'never');

CREATE TABLE message (
  id            uuid PRIMARY KEY,
  brand_id      uuid NOT NULL REFERENCES brand (id),
  campaign_id   uuid REFERENCES campaign (id),
  name          text NOT NULL,
  purpose       message_purpose NOT NULL,
  profile_id    uuid REFERENCES profile (id),
  play_id       uuid REFERENCES play (id),
  invitation_id uuid REFERENCES invitation (id),
  mailing_id    uuid REFERENCES mailing (id),
  locale        text NOT NULL,
  message_key   text NOT NULL,
  address_hash  bytea NOT NULL,
  link_hash     bytea,
  decision      message_decision NOT NULL,
  reason        text NOT NULL,
  decided_at    timestamptz NOT NULL DEFAULT now(),
  next_at       timestamptz,
  sending_at    timestamptz,
  sent_at       timestamptz,
  failed_at     timestamptz,
  CONSTRAINT one_message_per_key UNIQUE (message_key),
  CONSTRAINT one_message_per_link UNIQUE (link_hash),
  CONSTRAINT a_held_message_says_until_when CHECK (decision <> 'hold' OR next_at IS NOT NULL)
);
-- Contact pressure: what an address was sent lately, by purpose.
CREATE INDEX message_by_address ON message (address_hash, purpose, decided_at) WHERE decision = 'send';
CREATE INDEX message_by_profile ON message (profile_id, decided_at) WHERE profile_id IS NOT NULL;
CREATE INDEX message_by_mailing ON message (mailing_id, decision) WHERE mailing_id IS NOT NULL;
CREATE INDEX message_by_invitation ON message (invitation_id) WHERE invitation_id IS NOT NULL;
CREATE INDEX message_held ON message (next_at) WHERE decision = 'hold';
-- The sweep that gives up what could not be delivered.
CREATE INDEX message_undelivered ON message (decided_at) WHERE decision = 'send' AND sent_at IS NULL AND failed_at IS NULL;

CREATE TABLE delivery (
  id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  brand_id   uuid NOT NULL REFERENCES brand (id),
  message_id uuid NOT NULL REFERENCES message (id),
  outcome    text NOT NULL,
  smtp_code  integer,
  at         timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT delivery_outcomes CHECK (outcome IN ('accepted', 'deferred', 'refused', 'unknown', 'withheld'))
);
CREATE INDEX delivery_by_message ON delivery (message_id, at);

CREATE TABLE suppression (
  id           uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  address_hash bytea NOT NULL,
  brand_id     uuid REFERENCES brand (id),
  purpose      message_purpose NOT NULL,
  reason       text NOT NULL,
  created_at   timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT one_suppression_per_address_brand_and_purpose UNIQUE NULLS NOT DISTINCT (address_hash, brand_id, purpose),
  CONSTRAINT suppression_reasons CHECK (reason IN ('asked', 'hard-bounce', 'complaint'))
);

-- A link that the bearer spends by a button: proves an address, or opens a play on another device.
CREATE TABLE mailed_link (
  token_hash bytea PRIMARY KEY,
  brand_id   uuid NOT NULL REFERENCES brand (id),
  play_id    uuid NOT NULL REFERENCES play (id) ON DELETE CASCADE,
  kind       text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  spent_at   timestamptz,
  CONSTRAINT mailed_link_kinds CHECK (kind IN ('proof', 'continue'))
);
CREATE INDEX mailed_link_by_play ON mailed_link (play_id);

-- ---------------------------------------------------------------- limits

-- Written by rate-limiter-flexible; `key` holds only keyed hashes, `expire` is milliseconds since 1970.
CREATE TABLE allowance (
  key    text PRIMARY KEY,
  points integer NOT NULL DEFAULT 0,
  expire bigint
);
CREATE INDEX allowance_by_expiry ON allowance (expire);

-- ---------------------------------------------------------------- event log

CREATE TABLE event (
  id          uuid NOT NULL DEFAULT gen_random_uuid(),
  at          timestamptz NOT NULL DEFAULT now(),
  brand_id    uuid NOT NULL,
  name        text NOT NULL,
  campaign_id uuid,
  profile_id  uuid,
  play_id     uuid,
  payload     jsonb NOT NULL DEFAULT '{}',
  PRIMARY KEY (id, at)
) PARTITION BY RANGE (at);
-- A person's timeline; a campaign's funnel.
CREATE INDEX event_by_profile ON event (profile_id, at) WHERE profile_id IS NOT NULL;
CREATE INDEX event_by_campaign ON event (campaign_id, name, at);
CREATE TABLE event_default PARTITION OF event DEFAULT;

-- An event is a fact: it is added, never changed.
CREATE FUNCTION refuse_change_of_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'events are append-only';
END $$;
CREATE TRIGGER events_are_append_only BEFORE UPDATE ON event FOR EACH ROW EXECUTE FUNCTION refuse_change_of_event();

-- Makes the partitions of `months` months from the month of `first_day` on; rows that waited in the
-- default partition move to their month. Safe to call at any time and by several at once.
CREATE FUNCTION make_event_partitions(first_day date, months integer) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  from_day date := date_trunc('month', first_day);
  to_day   date;
  name     text;
  made     integer := 0;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('make_event_partitions'));
  FOR i IN 1..months LOOP
    to_day := from_day + interval '1 month';
    name := 'event_' || to_char(from_day, 'YYYY_MM');
    IF to_regclass(name) IS NULL THEN
      EXECUTE format('CREATE TABLE %I (LIKE event INCLUDING DEFAULTS INCLUDING CONSTRAINTS)', name);
      EXECUTE format(
        'WITH moved AS (DELETE FROM event_default WHERE at >= %L::timestamptz AND at < %L::timestamptz RETURNING *) INSERT INTO %I SELECT * FROM moved',
        from_day || ' 00:00+00', to_day || ' 00:00+00', name);
      EXECUTE format('ALTER TABLE event ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)',
        name, from_day || ' 00:00+00', to_day || ' 00:00+00');
      made := made + 1;
    END IF;
    from_day := to_day;
  END LOOP;
  RETURN made;
END $$;
SELECT make_event_partitions(current_date, 4);
