-- Several people work for a brand, each by an account of their own, and what they do is written down.

-- ---------------------------------------------------------------- sessions
-- `id` names a session on a page without telling anything of its token; `device` is two words made of the user agent
-- ("firefox linux"), which itself is not kept; `brand_id` is the brand that this browser works for at the moment.
ALTER TABLE marketer_session
  ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid(),
  ADD COLUMN device text NOT NULL DEFAULT 'other other',
  ADD COLUMN last_seen_at timestamptz NOT NULL DEFAULT now(),
  ADD COLUMN proved_at timestamptz NOT NULL DEFAULT now(),
  ADD COLUMN awaits_second_step boolean NOT NULL DEFAULT false,
  ADD COLUMN brand_id uuid REFERENCES brand (id) ON DELETE SET NULL,
  ADD CONSTRAINT one_session_per_id UNIQUE (id),
  ADD CONSTRAINT a_device_is_two_words CHECK (device ~ '^[a-z]+ [a-z]+$');

-- ---------------------------------------------------------------- colleagues
-- An invitation to work for a brand. Resending makes another link (`sends` is part of what it is derived from) and ends the one before.
CREATE TABLE colleague_invitation (
  id          uuid PRIMARY KEY,
  brand_id    uuid NOT NULL REFERENCES brand (id) ON DELETE CASCADE,
  inviter_id  uuid NOT NULL REFERENCES marketer (id),
  email       text NOT NULL,
  role        role NOT NULL,
  sends       integer NOT NULL DEFAULT 1,
  token_hash  bytea NOT NULL,
  created_at  timestamptz NOT NULL DEFAULT now(),
  expires_at  timestamptz NOT NULL,
  accepted_at timestamptz,
  revoked_at  timestamptz,
  CONSTRAINT one_invitation_per_link UNIQUE (token_hash),
  CONSTRAINT an_invited_address_is_normalised CHECK (email = lower(email)),
  CONSTRAINT an_invitation_ends_once CHECK (accepted_at IS NULL OR revoked_at IS NULL)
);
-- A second invitation of the same address replaces the first.
CREATE UNIQUE INDEX one_open_invitation_per_address ON colleague_invitation (brand_id, email) WHERE accepted_at IS NULL AND revoked_at IS NULL;

-- ---------------------------------------------------------------- password
-- "I forgot my password". A row is made for an unknown address too, so that both take the same work; it leads nowhere.
CREATE TABLE password_reset (
  id          uuid PRIMARY KEY,
  marketer_id uuid REFERENCES marketer (id) ON DELETE CASCADE,
  token_hash  bytea NOT NULL,
  created_at  timestamptz NOT NULL DEFAULT now(),
  expires_at  timestamptz NOT NULL,
  spent_at    timestamptz,
  CONSTRAINT one_reset_per_link UNIQUE (token_hash)
);
CREATE INDEX password_reset_by_marketer ON password_reset (marketer_id);

-- ---------------------------------------------------------------- second factor
-- An authenticator app (RFC 6238). `last_step` is the last time step that was used: a code is good once.
CREATE TABLE authenticator (
  marketer_id   uuid PRIMARY KEY REFERENCES marketer (id) ON DELETE CASCADE,
  sealed_secret bytea NOT NULL,
  confirmed_at  timestamptz,
  last_step     bigint NOT NULL DEFAULT 0,
  created_at    timestamptz NOT NULL DEFAULT now()
);

-- A code that stands in for a lost authenticator, once; only its keyed hash is kept.
CREATE TABLE recovery_code (
  marketer_id uuid NOT NULL REFERENCES marketer (id) ON DELETE CASCADE,
  code_hash   bytea NOT NULL,
  used_at     timestamptz,
  PRIMARY KEY (marketer_id, code_hash)
);

-- ---------------------------------------------------------------- audit
-- Who did what, for good. Ids and counts only: no address of a prospect, no word that was searched for.
CREATE TABLE audit_entry (
  id          uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  at          timestamptz NOT NULL DEFAULT now(),
  brand_id    uuid NOT NULL REFERENCES brand (id),
  marketer_id uuid REFERENCES marketer (id),
  action      text NOT NULL,
  detail      jsonb NOT NULL DEFAULT '{}',
  CONSTRAINT audit_actions_are_words CHECK (action ~ '^[a-z_]+$')
);
CREATE INDEX audit_entry_by_brand ON audit_entry (brand_id, at DESC, id);

CREATE FUNCTION refuse_change_of_audit_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit log is append-only';
END $$;
CREATE TRIGGER audit_entries_are_append_only BEFORE UPDATE OR DELETE ON audit_entry FOR EACH ROW EXECUTE FUNCTION refuse_change_of_audit_entry();

-- ---------------------------------------------------------------- mails to those who work here
-- They belong to a brand and to no campaign; the address is read from the account or the invitation when the mail goes out.
ALTER TABLE message
  ADD COLUMN marketer_id uuid REFERENCES marketer (id) ON DELETE SET NULL,
  ADD COLUMN colleague_invitation_id uuid REFERENCES colleague_invitation (id) ON DELETE SET NULL;
