import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { AUDIT_ACTIONS } from "#app/domain/team/audit-action.ts";
import { findAudit } from "#app/features/audit/audit.query.server.ts";
import { readAuditFilter } from "#app/features/audit/audit-filter.ts";
import { auditSentence } from "#app/features/audit/audit-sentence.ts";
import { exportAudit } from "#app/features/audit/export-audit.server.ts";
import { recordAudit } from "#app/features/audit/record-audit.server.ts";
import { setCampaignState } from "#app/features/campaign/set-campaign-state.server.ts";
import { startMailing } from "#app/features/mailing/start-mailing.server.ts";
import { exportProspects } from "#app/features/profile/export-prospects.server.ts";
import { readFilter } from "#app/features/profile/prospect-filter.ts";
import { changeMembership } from "#app/features/team/change-membership.server.ts";
import { signIn } from "#app/features/team/sign-in.server.ts";
import { studioMessages } from "#app/i18n/studio-messages.ts";
import { pool, transaction } from "#app/infra/db.server.ts";
import { aBrand, aLiveCampaign, type LiveCampaign } from "#tests/support/factories.ts";
import { aMailing, aMarketer, type Colleague, PASSWORD } from "#tests/support/studio.ts";

const ALL = { kind: null, person: null };
const en = studioMessages("en");
const fr = studioMessages("fr");

async function sentences(brandId: string, filter = ALL as Parameters<typeof findAudit>[1], words = en) {
  return (await findAudit(brandId, filter, null)).entries.map((entry) => auditSentence(entry, words));
}

async function aBusyDay(): Promise<{ campaign: LiveCampaign; marie: Colleague; linus: Colleague }> {
  const campaign = await aLiveCampaign();
  const { brandId, slug } = campaign;
  const marie = await aMarketer(brandId);
  const linus = await aMarketer(brandId, "analyst");
  await signIn({
    email: marie.email,
    password: PASSWORD,
    clientIp: "10.6.0.1",
    language: "en",
    now: new Date(),
  });
  const mailingId = await aMailing(campaign, "email\nsomebody@list.example");
  await startMailing({ brandId, mailingId, marketerId: marie.id, now: new Date() });
  await setCampaignState({ brandId, slug, change: "pause", marketerId: marie.id, now: new Date() });
  const filter = readFilter(new URLSearchParams("search=somebody"));
  const csv = await exportProspects({
    brandId,
    marketerId: linus.id,
    filter,
    delimiter: ",",
    clock: () => new Date(),
  });
  await text(csv);
  await changeMembership({
    brandId,
    marketerId: marie.id,
    memberId: linus.id,
    role: "editor",
    now: new Date(),
  });
  return { campaign, marie, linus };
}

test("the log tells who did what, newest first, in sentences of the reader's language", async () => {
  const { campaign } = await aBusyDay();
  expect(await sentences(campaign.brandId)).toEqual([
    "Changed the role of Marie from analyst to editor",
    "Exported 1\u00a0prospect",
    `Paused the campaign ${campaign.slug}`,
    `Launched a mailing of ${campaign.slug} to 1\u00a0person`,
    "Signed in",
  ]);
  expect((await sentences(campaign.brandId, ALL, fr))[1]).toBe("A exporté 1\u00a0prospect");
});

test("it is filtered by kind and by person", async () => {
  const { campaign, linus } = await aBusyDay();
  const filter = readAuditFilter(new URLSearchParams(`kind=campaign`));
  expect(await sentences(campaign.brandId, filter)).toEqual([`Paused the campaign ${campaign.slug}`]);
  const person = readAuditFilter(new URLSearchParams(`person=${linus.id}&kind=nonsense`));
  expect(await sentences(campaign.brandId, person)).toEqual(["Exported 1\u00a0prospect"]);
});

test("what was done is written down or not done: a refused act leaves no entry", async () => {
  const { campaign, marie } = await aBusyDay();
  const change = {
    brandId: campaign.brandId,
    slug: campaign.slug,
    change: "pause",
    marketerId: marie.id,
  } as const;
  await setCampaignState({ ...change, now: new Date() });
  expect(await sentences(campaign.brandId)).toHaveLength(5);
  const broken = transaction(async (tx) => {
    await recordAudit(tx, {
      brandId: campaign.brandId,
      marketerId: marie.id,
      action: "brand_changed",
      now: new Date(),
    });
    throw new Error("the act failed");
  });
  await expect(broken).rejects.toThrow("the act failed");
  expect(await sentences(campaign.brandId)).toHaveLength(5);
});

test("an entry can neither be changed nor taken out", async () => {
  const { campaign } = await aBusyDay();
  const on = [campaign.brandId];
  await expect(pool.query("UPDATE audit_entry SET action = 'other' WHERE brand_id = $1", on)).rejects.toThrow(
    "append-only",
  );
  await expect(pool.query("DELETE FROM audit_entry WHERE brand_id = $1", on)).rejects.toThrow("append-only");
});

test("no entry holds the address of a prospect, nor what was searched for", async () => {
  const { campaign } = await aBusyDay();
  const { rows } = await pool.query("SELECT * FROM audit_entry WHERE brand_id = $1", [campaign.brandId]);
  expect(JSON.stringify(rows)).not.toContain("somebody");
});

test("every action has its sentence in every language, and no sentence is of nothing", () => {
  const actions = Object.values(AUDIT_ACTIONS).flat().sort();
  for (const words of [en, fr]) expect(Object.keys(words.audit.actions).sort()).toEqual(actions);
});

test("the log is exported whole, beyond a page, and says that it was", async () => {
  const marie = await aMarketer(await aBrand());
  const { brandId, id: marketerId } = marie;
  const base = Date.now();
  for (let i = 0; i < 120; i++)
    await recordAudit(pool, {
      brandId,
      marketerId,
      action: "campaign_paused",
      detail: { campaign: `=c${i}` },
      now: new Date(base + i),
    });
  const first = await findAudit(brandId, ALL, null);
  const second = await findAudit(brandId, ALL, first.next);
  const third = await findAudit(brandId, ALL, second.next);
  expect([first, second, third].map(({ entries }) => entries.length)).toEqual([50, 50, 20]);
  expect(third.next).toBeNull();
  const ids = [first, second, third].flatMap(({ entries }) => entries.map(({ id }) => id));
  expect(new Set(ids).size).toBe(120);

  const now = new Date(base + 1000);
  const csv = await text(await exportAudit({ brandId, marketerId, filter: ALL, words: en, now }));
  const lines = csv.trim().split("\r\n");
  expect(lines).toHaveLength(122);
  expect(lines[1]).toContain("Exported this activity log");
});
