/**
 * Of the given addresses, those that have said no: objected, bounced or complained (suppression, for this
 * brand or for all), or withdrew their consent to news under any profile of the brand with this address, a
 * merged claim included. Who has said yes again since is not among them.
 *
 * $1 brand, $2 addresses, $3 their keyed hashes in the same order.
 */
export const SAID_NO = {
  name: "mailing-said-no",
  text: `
WITH brought AS (SELECT * FROM unnest($2::text[], $3::bytea[]) AS b (email, hash))
SELECT email FROM brought
WHERE EXISTS (SELECT FROM suppression s WHERE s.address_hash = brought.hash AND (s.brand_id IS NULL OR s.brand_id = $1))
UNION
SELECT p.email FROM profile p JOIN consent c ON c.profile_id = p.id AND c.purpose = 'newsletter'
WHERE p.brand_id = $1 AND p.email = ANY ($2) AND p.erased_at IS NULL
GROUP BY p.email
HAVING bool_or(c.withdrawn_at IS NOT NULL)
   AND NOT bool_or(c.withdrawn_at IS NULL AND p.known_at IS NOT NULL AND p.merged_into_id IS NULL)`,
};

/**
 * Makes the people whom the brand does not know yet; a known one keeps names and language as they are.
 * $1 brand, $2 ids, $3 addresses, $4 first names, $5 last names, $6 languages, $7 now.
 */
export const ADD_PROFILES = {
  name: "mailing-add-profiles",
  text: `
INSERT INTO profile (id, brand_id, email, first_name, last_name, locale, source, created_at, known_at)
SELECT b.id, $1, b.email, b.first_name, b.last_name, b.locale, 'import', $7, $7
FROM unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[]) AS b (id, email, first_name, last_name, locale)
ON CONFLICT (brand_id, email) WHERE known_at IS NOT NULL AND merged_into_id IS NULL AND erased_at IS NULL DO NOTHING`,
};

/**
 * Names the people as the mailing's, and writes down the consent that they gave elsewhere. Somebody whose
 * consent stands already keeps that one: it is the better proof. A statement of its own, because it has to
 * see people whom another import made in the same moment.
 *
 * $1 brand, $2 addresses, $3 mailing, $4 consent text, $5 when they agreed.
 */
export const ADD_RECIPIENTS = {
  name: "mailing-add-recipients",
  text: `
WITH person AS (
  SELECT id FROM profile
  WHERE brand_id = $1 AND email = ANY ($2) AND known_at IS NOT NULL AND merged_into_id IS NULL AND erased_at IS NULL
), recipient AS (
  INSERT INTO mailing_recipient (mailing_id, profile_id) SELECT $3, id FROM person ON CONFLICT DO NOTHING
)
INSERT INTO consent (brand_id, profile_id, text_id, purpose, source, given_at)
SELECT $1, person.id, $4, 'newsletter', 'import', $5 FROM person
WHERE NOT EXISTS (
  SELECT FROM consent c WHERE c.profile_id = person.id AND c.purpose = 'newsletter' AND c.withdrawn_at IS NULL)`,
};
