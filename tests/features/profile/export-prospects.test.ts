import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { exportProspects } from "#app/features/profile/export-prospects.server.ts";
import { readFilter } from "#app/features/profile/prospect-filter.ts";
import { pool } from "#app/infra/db.server.ts";
import { aLiveCampaign, aPlayer, finishGame, type LiveCampaign } from "#tests/support/factories.ts";
import { aMailing, aMarketer, proveAddress } from "#tests/support/studio.ts";

async function exported(campaign: LiveCampaign, query = ""): Promise<string> {
  const { id } = await aMarketer(campaign.brandId, "analyst");
  const csv = await exportProspects({
    brandId: campaign.brandId,
    marketerId: id,
    filter: readFilter(new URLSearchParams(query)),
    delimiter: ",",
    clock: () => new Date(),
  });
  return Buffer.concat(await csv.toArray()).toString("utf8");
}

const rowsOf = (csv: string) => parse(csv, { bom: true, columns: true }) as Record<string, string>[];

async function exportsOf(brandId: string) {
  const { rows } = await pool.query<{ payload: Record<string, unknown> }>(
    "SELECT payload FROM event WHERE brand_id = $1 AND name = 'prospects_exported'",
    [brandId],
  );
  return rows.map(({ payload }) => payload);
}

test("a prospect's line says who, whence, how far, what they like and agreed to", async () => {
  const campaign = await aLiveCampaign();
  const ada = await aPlayer(campaign, { newsletter: true, from: "shop" });
  await finishGame(campaign, ada);
  await proveAddress(ada);
  const csv = await exported(campaign);
  expect(csv.startsWith("\ufeffemail,")).toBe(true);
  expect(rowsOf(csv)).toMatchObject([
    {
      email: ada.email,
      first_name: "Ada",
      last_name: "Lovelace",
      qualified: "yes",
      campaign: campaign.slug,
      source: "placement",
      placement: "shop",
      score: "40",
      levels_finished: "2",
      trait_region: "loire",
      newsletter_consent: "yes",
      voucher_state: "issued",
    },
  ]);
});

test("a name that a spreadsheet would take for a formula is made harmless", async () => {
  const campaign = await aLiveCampaign();
  await aMailing(
    campaign,
    'email,first name,last name\nada@people.example,=1+1,-SUM\ngrace@people.example,-2,"+3"',
  );
  await pool.query(
    "UPDATE profile SET last_name = E'\\tcmd' WHERE brand_id = $1 AND email = 'grace@people.example'",
    [campaign.brandId],
  );
  const names = rowsOf(await exported(campaign)).flatMap((row) => [row.first_name, row.last_name]);
  expect(names).toHaveLength(4);
  for (const name of names) expect(name?.startsWith("'")).toBe(true);
});

test("the export is written down with its count and who asked, and never with the words searched for", async () => {
  const campaign = await aLiveCampaign();
  await aMailing(campaign, "ada@people.example\ngrace@people.example");
  await exported(campaign, "search=ada");
  expect(await exportsOf(campaign.brandId)).toEqual([
    { count: 1, marketer: expect.any(String), qualifiedOnly: false, campaign: "", searched: true },
  ]);
});

test("an export of thousands has every line once", async () => {
  const campaign = await aLiveCampaign();
  await aMailing(campaign, Array.from({ length: 2_500 }, (_, i) => `person${i}@people.example`).join("\n"));
  const emails = rowsOf(await exported(campaign)).map(({ email }) => email);
  expect([emails.length, new Set(emails).size]).toEqual([2_500, 2_500]);
});

test("a browser that goes away half-way leaves a note of what it got", async () => {
  const campaign = await aLiveCampaign();
  await aMailing(campaign, Array.from({ length: 3_000 }, (_, i) => `person${i}@people.example`).join("\n"));
  const { id } = await aMarketer(campaign.brandId);
  const csv = await exportProspects({
    brandId: campaign.brandId,
    marketerId: id,
    filter: readFilter(new URLSearchParams()),
    delimiter: ";",
    clock: () => new Date(),
  });
  for await (const _ of csv) break;
  await expect.poll(() => exportsOf(campaign.brandId)).toHaveLength(1);
});

test("one brand's export holds nobody of another's", async () => {
  const campaign = await aLiveCampaign();
  const other = await aLiveCampaign();
  await aMailing(other, "grace@people.example");
  expect(rowsOf(await exported(campaign))).toEqual([]);
});
