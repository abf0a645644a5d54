import type { Language } from "#app/domain/kernel/language.ts";
import type { Contact, FaultLine } from "#app/domain/mailing/contact-line.ts";
import { newId } from "#app/infra/clock.server.ts";
import { type Queryable, run, transaction } from "#app/infra/db.server.ts";
import { hashAddress } from "#app/infra/secrets.server.ts";
import { readContacts } from "./contact-list.server.ts";
import { ADD_PROFILES, ADD_RECIPIENTS, SAID_NO } from "./import-contacts.sql.server.ts";
import type { MailingForm } from "./read-mailing-form.server.ts";

interface NewMailing extends MailingForm {
  brandId: string;
  campaignId: string;
  marketerId: string;
  /** The marketer's, in which the source of consent is written. */
  language: Language;
  /** For people whose line names no language. */
  campaignLanguage: Language;
  now: Date;
}

/** Lines handled by one round of statements. */
const BATCH = 1_000;
const MOST_FAULTS_KEPT = 500;

/**
 * Brings a list of people who agreed to hear from the brand, all of it or nothing. Consent never widens:
 * who has said no stays out, and is reported by line. Pressing the button twice makes one mailing.
 */
export async function createMailing(input: NewMailing): Promise<void> {
  await transaction(async (tx) => {
    if (!(await insertMailing(tx, input))) return;
    const textId = await insertConsentText(tx, input);
    const faults: FaultLine[] = [];
    let batch: { line: number; contact: Contact }[] = [];
    for await (const { line, contact } of readContacts(input.list)) {
      if (contact.ok) batch.push({ line, contact: contact.value });
      else faults.push({ line, reason: contact.refusal });
      if (batch.length < BATCH) continue;
      faults.push(...(await storeBatch(tx, input, textId, batch)));
      batch = [];
    }
    faults.push(...(await storeBatch(tx, input, textId, batch)));
    faults.sort((a, b) => a.line - b.line);
    await tx.query("UPDATE mailing SET faults = $2, fault_count = $3 WHERE id = $1", [
      input.mailing,
      JSON.stringify(faults.slice(0, MOST_FAULTS_KEPT)),
      faults.length,
    ]);
  });
}

async function insertMailing(tx: Queryable, input: NewMailing): Promise<boolean> {
  const { rows } = await tx.query(
    `INSERT INTO mailing (id, brand_id, campaign_id, marketer_id, consent_source, consented_on, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO NOTHING RETURNING id`,
    [
      input.mailing,
      input.brandId,
      input.campaignId,
      input.marketerId,
      input.consentSource,
      input.consentedOn,
      input.now,
    ],
  );
  return rows.length === 1;
}

/** The marketer's words about the consent are kept as its text: they are what the proof says (GDPR art. 7(1)). */
async function insertConsentText(tx: Queryable, input: NewMailing): Promise<string> {
  const id = newId();
  await tx.query(
    "INSERT INTO consent_text (id, brand_id, purpose, locale, version, text, created_at) VALUES ($1, $2, 'newsletter', $3, $4, $5, $6)",
    [id, input.brandId, input.language, `mailing/${input.mailing}`, input.consentSource, input.now],
  );
  return id;
}

async function storeBatch(
  tx: Queryable,
  input: NewMailing,
  textId: string,
  batch: { line: number; contact: Contact }[],
): Promise<FaultLine[]> {
  if (batch.length === 0) return [];
  const addresses = batch.map(({ contact }) => contact.email);
  const saidNo = await run<{ email: string }>(
    SAID_NO,
    [input.brandId, addresses, addresses.map(hashAddress)],
    tx,
  );
  const refused = new Set(saidNo.map(({ email }) => email));
  const people = batch.map(({ contact }) => contact).filter(({ email }) => !refused.has(email));
  const emails = people.map(({ email }) => email);
  await run(
    ADD_PROFILES,
    [
      input.brandId,
      people.map(newId),
      emails,
      people.map(({ firstName }) => firstName),
      people.map(({ lastName }) => lastName),
      people.map(({ language }) => language ?? input.campaignLanguage),
      input.now,
    ],
    tx,
  );
  await run(ADD_RECIPIENTS, [input.brandId, emails, input.mailing, textId, agreedAt(input)], tx);
  return batch
    .filter(({ contact }) => refused.has(contact.email))
    .map(({ line }) => ({ line, reason: "withdrawn" }));
}

/** The day's beginning in UTC; today's, east of it, is not written as a moment to come. */
function agreedAt({ consentedOn, now }: NewMailing): Date {
  return new Date(Math.min(Date.parse(consentedOn), now.getTime()));
}
