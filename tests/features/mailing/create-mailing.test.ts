import { expect, test } from "vitest";
import { withdrawNewsletterConsent } from "#app/features/consent/newsletter.server.ts";
import { createMailing } from "#app/features/mailing/create-mailing.server.ts";
import { previewMail } from "#app/features/mailing/mail-preview.query.server.ts";
import { findMailing } from "#app/features/mailing/mailing.query.server.ts";
import { newId } from "#app/infra/clock.server.ts";
import { pool } from "#app/infra/db.server.ts";
import { hashAddress } from "#app/infra/secrets.server.ts";
import { aLiveCampaign, aPlayer, type LiveCampaign } from "#tests/support/factories.ts";
import { aMailing, aMarketer, proveAddress } from "#tests/support/studio.ts";

async function recipientsOf(mailing: string): Promise<string[]> {
  const { rows } = await pool.query<{ email: string }>(
    "SELECT p.email FROM mailing_recipient r JOIN profile p ON p.id = r.profile_id WHERE r.mailing_id = $1 ORDER BY p.email",
    [mailing],
  );
  return rows.map(({ email }) => email);
}

async function faultsOf(campaign: LiveCampaign, mailing: string) {
  const page = await findMailing(campaign.brandId, campaign.slug, mailing, new Date());
  return { faults: page?.faults, count: page?.faultCount };
}

test("a list with a heading row becomes people with consent", async () => {
  const campaign = await aLiveCampaign();
  const mailing = await aMailing(
    campaign,
    "\ufeffNom;Prénom;E-mail;Langue\nLovelace;Ada;Ada@People.example;en\nHopper;Grace;grace@people.example;\n",
  );
  const { rows } = await pool.query(
    `SELECT p.email, p.first_name, p.last_name, p.locale, p.source, p.known_at IS NOT NULL AS known, c.source AS consent_source,
            c.given_at::text, t.text, t.version
       FROM profile p JOIN consent c ON c.profile_id = p.id JOIN consent_text t ON t.id = c.text_id
      WHERE p.brand_id = $1 ORDER BY p.email`,
    [campaign.brandId],
  );
  const consent = {
    source: "import",
    known: true,
    consent_source: "import",
    text: "Box in the order form",
    version: `mailing/${mailing}`,
  };
  expect(rows).toEqual([
    {
      email: "ada@people.example",
      first_name: "Ada",
      last_name: "Lovelace",
      locale: "en",
      ...consent,
      given_at: expect.stringMatching(/^2026-03-31/),
    },
    {
      email: "grace@people.example",
      first_name: "Grace",
      last_name: "Hopper",
      locale: "fr",
      ...consent,
      given_at: expect.stringMatching(/^2026-03-31/),
    },
  ]);
  expect(await faultsOf(campaign, mailing)).toEqual({ faults: [], count: 0 });
});

test("a bad line is reported by its number, and the rest goes on", async () => {
  const campaign = await aLiveCampaign();
  const list = [
    "email,first name",
    "ada@people.example,Ada",
    "",
    "not an address,Eve",
    'grace@people.example,"Grace',
    "ADA@people.example,Ada again",
    "linus@people.example,https://evil.test",
    ",Nobody",
    "marie@people.example,Marie",
  ].join("\r\n");
  const mailing = await aMailing(campaign, list);
  expect(await recipientsOf(mailing)).toEqual(["ada@people.example", "marie@people.example"]);
  expect(await faultsOf(campaign, mailing)).toEqual({
    count: 5,
    faults: [
      { line: 4, reason: "not_an_address" },
      { line: 5, reason: "broken_quotes" },
      { line: 6, reason: "duplicate" },
      { line: 7, reason: "name_holds_a_link" },
      { line: 8, reason: "address_missing" },
    ],
  });
});

test("addresses alone need no heading", async () => {
  const campaign = await aLiveCampaign();
  const mailing = await aMailing(campaign, "ada@people.example\ngrace@people.example");
  expect(await recipientsOf(mailing)).toEqual(["ada@people.example", "grace@people.example"]);
});

test("who has withdrawn the consent to news is not taken, and stays withdrawn", async () => {
  const campaign = await aLiveCampaign();
  const ada = await aPlayer(campaign, { newsletter: true });
  await proveAddress(ada);
  const { profileId } = await ada.play();
  await withdrawNewsletterConsent(
    { brandId: campaign.brandId, profileId, campaignId: campaign.id, source: "own page" },
    new Date(),
  );

  const mailing = await aMailing(campaign, `grace@people.example\n${ada.email}`);
  expect(await recipientsOf(mailing)).toEqual(["grace@people.example"]);
  expect(await faultsOf(campaign, mailing)).toEqual({ count: 1, faults: [{ line: 2, reason: "withdrawn" }] });
  const { rows } = await pool.query(
    "SELECT count(*)::int AS standing FROM consent WHERE profile_id = $1 AND purpose = 'newsletter' AND withdrawn_at IS NULL",
    [profileId],
  );
  expect(rows).toEqual([{ standing: 0 }]);
});

test("a mere claim that has withdrawn counts as a no to its address", async () => {
  const campaign = await aLiveCampaign();
  const ada = await aPlayer(campaign, { newsletter: true });
  const { profileId } = await ada.play();
  await withdrawNewsletterConsent(
    { brandId: campaign.brandId, profileId, campaignId: campaign.id, source: "own page" },
    new Date(),
  );
  expect(await recipientsOf(await aMailing(campaign, ada.email))).toEqual([]);
});

test("a suppressed address is not taken, and no profile is made of it", async () => {
  const campaign = await aLiveCampaign();
  await pool.query(
    "INSERT INTO suppression (address_hash, brand_id, purpose, reason) VALUES ($1, NULL, 'marketing', 'asked')",
    [hashAddress("linus@people.example")],
  );
  const mailing = await aMailing(campaign, "linus@people.example");
  expect(await faultsOf(campaign, mailing)).toEqual({ count: 1, faults: [{ line: 1, reason: "withdrawn" }] });
  const { rows } = await pool.query(
    "SELECT id FROM profile WHERE email = 'linus@people.example' AND brand_id = $1",
    [campaign.brandId],
  );
  expect(rows).toEqual([]);
});

test("somebody whom the brand knows already is not made twice, and keeps the better consent", async () => {
  const campaign = await aLiveCampaign();
  const ada = await aPlayer(campaign, { newsletter: true });
  await proveAddress(ada);
  const first = await aMailing(campaign, `email,first name\n${ada.email},Somebody`);
  const second = await aMailing(campaign, ada.email);
  expect(await recipientsOf(first)).toEqual([ada.email]);
  expect(await recipientsOf(second)).toEqual([ada.email]);
  const { rows } = await pool.query(
    `SELECT p.first_name, array_agg(c.source) AS sources FROM profile p JOIN consent c ON c.profile_id = p.id AND c.purpose = 'newsletter'
      WHERE p.brand_id = $1 AND p.email = $2 GROUP BY p.id`,
    [campaign.brandId, ada.email],
  );
  expect(rows).toEqual([{ first_name: "Ada", sources: ["sign-up"] }]);
});

test("two imports of the same people at the same moment make each person once", async () => {
  const campaign = await aLiveCampaign();
  const list = Array.from({ length: 50 }, (_, i) => `racer${i}@people.example`);
  const [one, two] = await Promise.all([
    aMailing(campaign, list.join("\n")),
    aMailing(campaign, list.toReversed().join("\n")),
  ]);
  expect((await recipientsOf(one)).length).toBe(50);
  expect((await recipientsOf(two)).length).toBe(50);
  const { rows } = await pool.query("SELECT count(*)::int AS people FROM profile WHERE brand_id = $1", [
    campaign.brandId,
  ]);
  expect(rows).toEqual([{ people: 50 }]);
});

test("a list longer than a batch is one mailing", async () => {
  const campaign = await aLiveCampaign();
  const list = Array.from({ length: 2_100 }, (_, i) => `person${i}@people.example;Ada;Lovelace`);
  const mailing = await aMailing(campaign, `email;prénom;nom\n${list.join("\n")}\n${list[0]}`);
  const page = await findMailing(campaign.brandId, campaign.slug, mailing, new Date());
  expect([page?.recipients, page?.faults]).toEqual([2_100, [{ line: 2_102, reason: "duplicate" }]]);
});

test("of very many faults the first five hundred are kept, and all are counted", async () => {
  const campaign = await aLiveCampaign();
  const mailing = await aMailing(campaign, "nobody\n".repeat(700));
  const page = await findMailing(campaign.brandId, campaign.slug, mailing, new Date());
  expect([page?.faults.length, page?.faultCount, page?.recipients]).toEqual([500, 700, 0]);
});

test("pressing the button twice makes one mailing", async () => {
  const campaign = await aLiveCampaign();
  const marketer = await aMarketer(campaign.brandId);
  const form = {
    mailing: newId(),
    list: "ada@people.example",
    brandId: campaign.brandId,
    campaignId: campaign.id,
    marketerId: marketer.id,
    consentSource: "Stand at the fair",
    consentedOn: "2026-01-01",
    language: "en",
    campaignLanguage: "fr",
    now: new Date(),
  } as const;
  await Promise.all([createMailing(form), createMailing(form)]);
  const { rows } = await pool.query("SELECT id FROM mailing WHERE campaign_id = $1", [campaign.id]);
  expect(rows).toHaveLength(1);
});

test("the preview says what the mail will say, to one of its people, in their language", async () => {
  const campaign = await aLiveCampaign();
  const mailing = await aMailing(campaign, "email,first name,language\nada@people.example,Ada,en");
  const page = await findMailing(campaign.brandId, campaign.slug, mailing, new Date());
  const preview = page && (await previewMail(campaign.brandId, page));
  expect(preview?.name).toBe("Ada");
  expect(preview?.subject).toContain("Small quiz");
  expect(preview?.text).toContain("Maison Test");
});

test("another brand's mailing is as good as absent", async () => {
  const campaign = await aLiveCampaign();
  const other = await aLiveCampaign();
  const mailing = await aMailing(campaign, "ada@people.example");
  expect(await findMailing(other.brandId, campaign.slug, mailing, new Date())).toBeNull();
  expect(await findMailing(campaign.brandId, other.slug, mailing, new Date())).toBeNull();
});
