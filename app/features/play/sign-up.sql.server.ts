/**
 * A sign-up, in one statement: the claim on an address, the play, its first attempt, the device, the boxes
 * that were ticked with the very words beside them, and the first events.
 *
 * $1 profile, $2 brand, $3 e-mail, $4 first name, $5 last name, $6 language, $7 now, $8 play, $9 campaign,
 * $10 version, $11 source, $12 placement, $13 invitation, $14 mailing, $15 share token's hash,
 * $16 device token's hash, $17 purposes of the ticked boxes, $18 version of their words, $19 address, hashed.
 */
export const SIGN_UP = {
  name: "sign-up",
  text: `
WITH claim AS (
  INSERT INTO profile (id, brand_id, email, first_name, last_name, locale, source, created_at, last_act_at)
  VALUES ($1, $2, $3, $4, $5, $6, 'sign-up', $7, $7)
), begun AS (
  INSERT INTO play (id, brand_id, campaign_id, version_id, profile_id, locale, source, placement, invitation_id, mailing_id, share_token_hash, address_hash, started_at)
  VALUES ($8, $2, $9, $10, $1, $6, $11::play_source, $12, $13, $14, $15, $19, $7)
), first_attempt AS (
  INSERT INTO attempt (brand_id, play_id, level, started_at) VALUES ($2, $8, 1, $7)
), device AS (
  INSERT INTO player_session (token_hash, campaign_id, play_id, created_at) VALUES ($16, $9, $8, $7)
  ON CONFLICT (token_hash, campaign_id) DO UPDATE SET play_id = excluded.play_id, created_at = excluded.created_at
), ticked AS (
  INSERT INTO consent (brand_id, profile_id, text_id, purpose, source, given_at)
  SELECT $2, $1, words.id, words.purpose, 'sign-up', $7 FROM consent_text words
  WHERE words.brand_id = $2 AND words.version = $18 AND words.locale = $6 AND words.purpose = ANY ($17::text[])
  RETURNING purpose
)
INSERT INTO event (at, brand_id, name, campaign_id, profile_id, play_id, payload)
SELECT $7, $2::uuid, 'signed_up', $9::uuid, $1::uuid, $8::uuid,
       jsonb_strip_nulls(jsonb_build_object('source', $11::play_source, 'placement', $12::text, 'invitation', $13::uuid, 'mailing', $14::uuid))
UNION ALL
SELECT $7, $2, 'consent_given', $9, $1, $8, jsonb_build_object('purpose', purpose) FROM ticked`,
};
