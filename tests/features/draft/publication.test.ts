import { expect, test } from "vitest";
import type { CampaignContent } from "#app/domain/campaign/content.ts";
import { blankQuestion } from "#app/domain/draft/blank.ts";
import { addQuestions } from "#app/domain/draft/edits.ts";
import { mediaAddress } from "#app/domain/media/address.ts";
import { loadDraft } from "#app/features/draft/draft.query.server.ts";
import { type Editing, editDraft } from "#app/features/draft/edit-draft.server.ts";
import { openDraft } from "#app/features/draft/open-draft.server.ts";
import { publishDraft } from "#app/features/draft/publish-draft.server.ts";
import { restoreVersion } from "#app/features/draft/restore-version.server.ts";
import { savePart } from "#app/features/draft/save-part.server.ts";
import { scheduleCampaign } from "#app/features/draft/schedule-campaign.server.ts";
import { undoEdit } from "#app/features/draft/undo-edit.server.ts";
import { pool } from "#app/infra/db.server.ts";
import { aDraft, NOW, pointsOf, savePoints } from "#tests/support/drafts.ts";
import { aLiveCampaign, aPlayer, finishLevel, smallContent } from "#tests/support/factories.ts";
import { workOff } from "#tests/support/queue.ts";
import { aMarketer } from "#tests/support/studio.ts";
import { countOf, oneValue } from "#tests/support/whole-database.ts";

test("what has problems is not published, nor what the marketer has not seen", async () => {
  const marie = await aDraft();
  await editDraft({
    ...marie,
    kind: "add",
    edit: (parts) => addQuestions(parts, "one", [blankQuestion("one-choice", "empty")]),
  });
  const refused = await publishDraft({ ...marie, seen: 2 });
  expect(refused.ok === false && refused.refusal).toBe("has_problems");
  await undoEdit(marie);
  expect(await publishDraft({ ...marie, seen: 2 })).toEqual({ ok: false, refusal: "edited_since" });
  expect(
    await countOf("campaign_version v JOIN campaign c ON c.id = v.campaign_id WHERE c.slug = $1", [
      marie.slug,
    ]),
  ).toBe(0);
  expect(await publishDraft({ ...marie, seen: 3 })).toEqual({
    ok: true,
    value: { version: 1, slug: marie.slug },
  });
  expect(await oneValue("SELECT state FROM campaign WHERE slug = $1", [marie.slug])).toBe("live");
  expect(await poolSize(marie)).toBe(100);
});

test("a picture that has left the library is not published", async () => {
  const marie = await aDraft();
  const show = (src: string) =>
    savePart({
      ...marie,
      part: "look",
      seen: 1,
      change: (look) => ({
        theme: {
          ...(look as Pick<CampaignContent, "theme">).theme,
          logo: { src, width: 90, height: 60, alt: { fr: "Des vignes", en: "Vines" } },
        },
      }),
    });
  const gone = mediaAddress("a".repeat(24), 90, "webp");
  expect(await show(gone)).toEqual({ ok: true, value: { revision: 2 } });
  expect(await publishDraft({ ...marie, seen: 2 })).toMatchObject({
    ok: false,
    refusal: "has_problems",
    problems: [{ code: "picture_gone", place: "theme.logo" }],
  });
});

const poolSize = ({ slug }: Editing) =>
  countOf(
    "voucher v JOIN voucher_pool p ON p.id = v.pool_id JOIN campaign c ON c.id = p.campaign_id WHERE c.slug = $1",
    [slug],
  );

test("a player keeps the version they began with, and newcomers play the new one", async () => {
  const campaign = await aLiveCampaign();
  const marie: Editing = {
    brandId: campaign.brandId,
    slug: campaign.slug,
    marketerId: (await aMarketer(campaign.brandId, "editor")).id,
    now: NOW,
  };
  const ada = await aPlayer(campaign);
  expect((await openDraft(marie)).ok).toBe(true);
  await savePoints(marie, 1, 50);
  expect(await publishDraft({ ...marie, seen: 2 })).toEqual({
    ok: true,
    value: { version: 2, slug: marie.slug },
  });

  const grace = await aPlayer(campaign);
  await finishLevel(campaign, ada, 1, "b");
  await finishLevel(campaign, grace, 1, "b");
  expect([(await ada.play()).score, (await grace.play()).score]).toEqual([20, 60]);
});

test("an older version comes back as a new one, and the draft is what players see", async () => {
  const marie = await aDraft();
  await publishDraft({ ...marie, seen: 1 });
  await savePoints(marie, 1, 50);
  await publishDraft({ ...marie, seen: 2 });
  expect(await restoreVersion({ ...marie, number: 1 })).toEqual({ ok: true, value: { version: 3 } });
  expect(await pointsOf(marie)).toBe(10);
  const restored = await oneValue<number>(
    "SELECT v.restores FROM campaign_version v JOIN campaign c ON c.current_version_id = v.id WHERE c.slug = $1",
    [marie.slug],
  );
  expect(restored).toBe(1);
  const head = (await loadDraft(marie.brandId, marie.slug))?.head;
  expect(head?.publishedRevision).toBe(head?.revision);
  expect(await restoreVersion({ ...marie, number: 9 })).toEqual({ ok: false, refusal: "no_such_version" });
  // Undone, the draft is again what it was before.
  await undoEdit(marie);
  expect(await pointsOf(marie)).toBe(50);
});

test("a later version may add vouchers, and those who waited come first; their worth is promised, and codes stay", async () => {
  const campaign = await aLiveCampaign({ voucher: { ...smallContent().voucher, pool: 1 } });
  const marie: Editing = {
    brandId: campaign.brandId,
    slug: campaign.slug,
    marketerId: (await aMarketer(campaign.brandId)).id,
    now: NOW,
  };
  const [ada, grace] = [await aPlayer(campaign), await aPlayer(campaign)];
  for (const player of [ada, grace])
    for (const level of [1, 2]) await finishLevel(campaign, player, level, "b");
  expect(
    await countOf("voucher_wait w JOIN voucher_pool p ON p.id = w.pool_id WHERE p.campaign_id = $1", [
      campaign.id,
    ]),
  ).toBe(1);

  await openDraft(marie);
  const saveVoucher = async (changes: object) => {
    const seen = (await loadDraft(marie.brandId, marie.slug, ["reward"]))?.parts.get("reward")?.revision ?? 0;
    return savePart({
      ...marie,
      part: "reward",
      seen,
      change: (before) => ({ voucher: { ...(before as CampaignContent).voucher, ...changes } }),
    });
  };
  await saveVoucher({ value: { cents: 500, currency: "EUR" } });
  expect(await publishDraft({ ...marie, seen: 2 })).toEqual({ ok: false, refusal: "voucher_value_fixed" });
  await saveVoucher({ value: { cents: 1500, currency: "EUR" }, pool: 3 });
  expect((await publishDraft({ ...marie, seen: 3 })).ok).toBe(true);
  await workOff();
  expect(await poolSize(marie)).toBe(3);
  expect(
    await countOf("voucher_wait w JOIN voucher_pool p ON p.id = w.pool_id WHERE p.campaign_id = $1", [
      campaign.id,
    ]),
  ).toBe(0);
  expect(
    await countOf(
      "voucher v JOIN voucher_pool p ON p.id = v.pool_id WHERE p.campaign_id = $1 AND v.state = 'reserved'",
      [campaign.id],
    ),
  ).toBe(2);
  await saveVoucher({ pool: 2 });
  expect(await publishDraft({ ...marie, seen: 4 })).toEqual({ ok: false, refusal: "pool_cannot_shrink" });
});

test("until it is published a campaign takes the address that its author writes, if no other has it", async () => {
  const marie = await aDraft();
  const other = await aLiveCampaign();
  const move = (slug: string, seen: number) =>
    savePart({ ...marie, part: "identity", seen, change: (before) => ({ ...(before as object), slug }) });
  await move(other.slug, 1);
  expect(await publishDraft({ ...marie, seen: 2 })).toMatchObject({
    refusal: "has_problems",
    problems: [{ code: "slug_taken", place: "slug" }],
  });
  await move(`${marie.slug}-moved`, 2);
  expect(await publishDraft({ ...marie, seen: 3 })).toEqual({
    ok: true,
    value: { version: 1, slug: `${marie.slug}-moved` },
  });
  const live = { ...other, slug: `${marie.slug}-moved` };
  expect((await (await aPlayer(live)).play()).score).toBe(0);
});

test("the address that people have been sent does not change", async () => {
  const marie = await aDraft();
  await publishDraft({ ...marie, seen: 1 });
  await savePart({
    ...marie,
    part: "identity",
    seen: 1,
    change: (before) => ({ ...(before as object), slug: "elsewhere" }),
  });
  expect(await publishDraft({ ...marie, seen: 2 })).toEqual({ ok: false, refusal: "slug_fixed" });
});

test("dates hold at once, and end after they begin", async () => {
  const marie = await aDraft();
  const [opensAt, closesAt] = [new Date("2026-12-01T08:00:00Z"), new Date("2026-12-24T20:00:00Z")];
  expect((await scheduleCampaign({ ...marie, opensAt, closesAt })).ok).toBe(true);
  expect(await oneValue("SELECT opens_at FROM campaign WHERE slug = $1", [marie.slug])).toEqual(opensAt);
  expect(await scheduleCampaign({ ...marie, opensAt: closesAt, closesAt: opensAt })).toEqual({
    ok: false,
    refusal: "ends_before_it_starts",
  });
});

test("the activity log tells who began, published, restored and dated a campaign, and nothing of an act that was refused", async () => {
  const marie = await aDraft();
  const later = (seconds: number) => ({ ...marie, now: new Date(marie.now.getTime() + seconds * 1000) });
  await publishDraft({ ...later(1), seen: 9 });
  await publishDraft({ ...later(2), seen: 1 });
  await savePoints(marie, 1, 50);
  await publishDraft({ ...later(3), seen: 2 });
  await restoreVersion({ ...later(4), number: 1 });
  await scheduleCampaign({ ...later(5), opensAt: null, closesAt: new Date("2026-12-24T20:00:00Z") });
  const { rows } = await pool.query(
    "SELECT action, detail, marketer_id AS by FROM audit_entry WHERE brand_id = $1 AND detail->>'campaign' = $2 ORDER BY at",
    [marie.brandId, marie.slug],
  );
  const entry = (action: string, detail: object = {}) => ({
    action,
    detail: { campaign: marie.slug, ...detail },
    by: marie.marketerId,
  });
  expect(rows).toEqual([
    entry("campaign_created"),
    entry("campaign_published", { version: 1 }),
    entry("campaign_published", { version: 2 }),
    entry("version_restored", { version: 3, restores: 1 }),
    entry("campaign_scheduled"),
  ]);
});
