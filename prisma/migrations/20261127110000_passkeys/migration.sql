-- A marketer's phone, computer or security key as the second step of signing in (WebAuthn Level 3).

-- ---------------------------------------------------------------- passkeys
-- `sign_count` is the counter of the last answer that was taken; one that does not count keeps it at nought.
CREATE TABLE passkey (
  id            uuid PRIMARY KEY,
  marketer_id   uuid NOT NULL REFERENCES marketer (id) ON DELETE CASCADE,
  credential_id bytea NOT NULL,
  public_key    bytea NOT NULL,
  algorithm     integer NOT NULL,
  sign_count    bigint NOT NULL,
  transports    text[] NOT NULL,
  name          text NOT NULL,
  created_at    timestamptz NOT NULL DEFAULT now(),
  last_used_at  timestamptz,
  CONSTRAINT one_passkey_per_credential UNIQUE (credential_id),
  CONSTRAINT a_passkey_signs_as_agreed CHECK (algorithm IN (-7, -8, -257))
);
CREATE INDEX passkey_by_marketer ON passkey (marketer_id);

-- ---------------------------------------------------------------- challenges
-- What a browser is to have signed: one at a time for each session, for some minutes, and for one answer.
ALTER TABLE marketer_session
  ADD COLUMN challenge_hash bytea,
  ADD COLUMN challenge_expires_at timestamptz,
  ADD CONSTRAINT a_challenge_ends CHECK ((challenge_hash IS NULL) = (challenge_expires_at IS NULL));
