import { expect, test } from "vitest";
import type { CampaignContent } from "#app/domain/campaign/content.ts";
import { isScored } from "#app/domain/campaign/question.ts";
import { seeded } from "#app/domain/game/seeded.ts";
import { PREVIEW_PAGES } from "#app/domain/preview/begin-preview.ts";
import { SHOWN_DOORS, VIEWERS } from "#app/domain/preview/preview.ts";
import { formFor, tasteFor } from "#app/domain/simulation/sent-form.ts";
import { createDraft } from "#app/features/draft/create-draft.server.ts";
import { pool } from "#app/infra/db.server.ts";
import { everyKind, everyQuestion } from "#tests/support/every-kind.ts";
import { aBrand, smallContent } from "#tests/support/factories.ts";
import { textOf } from "#tests/support/page-form.ts";
import { PreviewWalk } from "#tests/support/preview-walk.ts";
import { aMarketer } from "#tests/support/studio.ts";
import { contentsOfAllTables } from "#tests/support/whole-database.ts";

/** Marie looks at a draft that nobody has seen yet. */
async function aPreview(changes: Partial<CampaignContent> = {}, content = smallContent(changes)) {
  const marie = await aMarketer(await aBrand(), "editor");
  const made = await createDraft({
    brandId: marie.brandId,
    content,
    marketerId: marie.id,
    now: new Date("2026-11-26T12:00:00Z"),
  });
  expect(made.ok).toBe(true);
  return PreviewWalk.of(content.slug, marie.id);
}

const signUp = (walk: PreviewWalk, changes: Record<string, string[]> = {}) =>
  walk.send({
    firstName: ["Zoé"],
    lastName: ["Martin"],
    email: ["zoe.martin@people.example"],
    rules: ["on"],
    ...changes,
  });

/** The fields of a form: what is right, or anything where nothing is. */
function rightAnswer(key: string): Record<string, string[]> {
  const question = everyQuestion().find((one) => one.key === key);
  if (!question) throw new Error(`${key} is a question`);
  const form = isScored(question) ? formFor(question, true, seeded(1)) : tasteFor(question, seeded(1));
  return Object.fromEntries(form as Map<string, string[]>);
}

/** Goes on wherever the page leads, answering rightly, until the voucher. */
async function playToTheEnd(walk: PreviewWalk): Promise<string[]> {
  const seen: string[] = [];
  for (let pages = 0; pages < 250 && !walk.frame.html.includes("ticket__stub"); pages++) {
    const { html, status, address } = walk.frame;
    expect(`${status} ${address}`).toMatch(/^200 /);
    seen.push(address.replace(/^.*preview\/[^/]+/, ""));
    const question = /name="question" value="([^"]*)"/.exec(html)?.[1];
    const onward = /<a[^>]*rel="next"[^>]*>/.exec(html)?.[0] ?? /<a[^>]*data-onward[^>]*>/.exec(html)?.[0];
    if (question) await walk.send(rightAnswer(question));
    else if (onward) await walk.open(/href="([^"]*)"/.exec(onward)?.[1] ?? "");
    else await walk.send();
  }
  return seen;
}

test("a whole game is played from the door to the voucher, and every table holds what it held before", async () => {
  const walk = await aPreview({}, { ...everyKind(), slug: `every-${Date.now().toString(36)}` });
  const before = await contentsOfAllTables();
  await walk.show();
  await signUp(walk);
  const seen = await playToTheEnd(walk);
  expect(walk.frame.html).toContain("ticket__stub");
  const levels = everyKind().levels.length;
  for (let number = 1; number <= levels; number++) expect(seen).toContain(`/levels/${number}/result`);

  const home = walk.frame.address.replace(/\/voucher$/, "");
  for (const page of ["map", "leaderboard", "leaderboard?view=week", "me", "rules", "cookies", "invitations"])
    expect((await walk.open(`${home}/${page}`)).status).toBe(200);
  await walk.post(`${home}/invitations/preview`, new Map([["friendEmail", ["linus@people.example"]]]));
  expect(textOf(walk.frame.html)).toContain("linus@people.example");
  for (const act of [
    "invitations",
    "voucher/proof",
    "me/newsletter",
    "me/link",
    "session",
    "departure",
    "return",
  ]) {
    await walk.post(`${home}/${act}`, new Map([["friendEmail", ["linus@people.example"]]]));
    expect(textOf(walk.frame.html)).toContain("nobody is written to");
  }
  expect(await contentsOfAllTables()).toEqual(before);
  expect(walk.cookiesSet).toEqual([]);
});

test("every page is there as everybody, the door in every state, and none of them leaves a trace", async () => {
  const walk = await aPreview();
  const before = await contentsOfAllTables();
  const choices = [
    ...PREVIEW_PAGES.flatMap((page) => VIEWERS.map((as) => ({ page, as, door: "open" }))),
    ...SHOWN_DOORS.flatMap((door) => ["landing", "me"].map((page) => ({ page, as: "back", door }))),
  ];
  for (const choice of choices) {
    const { status, html } = await walk.show({ ...choice, level: "two" });
    expect([200, 410, 503], JSON.stringify(choice)).toContain(status);
    expect(html).toContain("</html>");
    for (const [, href = ""] of html.matchAll(/(?:href|action)="(\/[^"]*)"/g))
      expect(href).toMatch(/^\/(studio\/campaigns\/[^/]+\/draft\/preview\/|player\/|favicon)/);
  }
  expect(await contentsOfAllTables()).toEqual(before);
  expect(walk.cookiesSet).toEqual([]);
});

test("what is right is not on the page before the answer, and is after it", async () => {
  const walk = await aPreview();
  const question = await walk.show({ page: "question", question: "two-second" });
  expect(question.html).toContain('value="two-second"');
  expect(question.html).not.toContain("b, because.");
  await walk.send({ choice: ["a"] });
  expect(walk.frame.address).toMatch(/\/levels\/2\/answers\/2$/);
  expect(walk.frame.html).toContain("verdict--wrong");
  expect(walk.frame.html).toContain("b, because.");
});

test("nothing chosen is said beside the question, and a reloaded page shows the same answer", async () => {
  const walk = await aPreview();
  await walk.show({ page: "question" });
  await walk.send();
  expect(walk.frame.status).toBe(422);
  expect(textOf(walk.frame.html)).toContain("Choose an answer");
  await walk.send({ choice: ["b"] });
  const { address, html } = walk.frame;
  expect(html).toContain("verdict--right");
  expect((await walk.open(address)).html).toBe(html);
});

test("a sign-up with faults is refused in the reader's words, and what was typed stays", async () => {
  const walk = await aPreview();
  await walk.show({ language: "fr" });
  await signUp(walk, { email: ["zoe"], rules: [] });
  expect(walk.frame.status).toBe(422);
  expect(walk.frame.html).toContain('lang="fr"');
  expect(walk.frame.html).toContain('value="Zoé"');
});

test("the dates of the campaign are seen from the chosen moment", async () => {
  const walk = await aPreview();
  await pool.query("UPDATE campaign SET opens_at = $2, closes_at = $3 WHERE slug = $1", [
    walk.slug,
    new Date("2027-01-10T08:00:00Z"),
    new Date("2027-01-20T08:00:00Z"),
  ]);
  const at = async (moment: string) => {
    const { status, html } = await walk.show({ at: moment, language: "fr" });
    return { status, text: textOf(html) };
  };
  expect(await at("2027-01-10T07:59")).toMatchObject({
    status: 503,
    text: expect.stringContaining("10 janvier"),
  });
  expect((await at("2027-01-10T08:00")).status).toBe(200);
  expect((await at("2027-01-20T07:59")).status).toBe(200);
  expect(await at("2027-01-20T08:00")).toMatchObject({
    status: 410,
    text: expect.stringContaining("C'est fini."),
  });
});

test("a level that opens later is shut until then, on its page and on the map", async () => {
  const content = smallContent();
  const [first, second] = content.levels;
  if (!first || !second) throw new Error("two levels");
  const walk = await aPreview({ levels: [first, { ...second, opensAt: Date.UTC(2027, 1, 1, 9) }] });
  const show = (page: string, at: string, door = "dated") =>
    walk.show({ page, at, door, level: "two", language: "en" });
  expect((await show("question", "2027-02-01T08:59")).status).toBe(503);
  expect(textOf((await show("map", "2027-01-31T12:00")).html)).toContain("1 February");
  expect((await show("question", "2027-02-01T09:00")).status).toBe(200);
  expect((await show("question", "2027-01-31T12:00", "open")).status).toBe(200);
});

test("as if paused, full or over: the door says so, and whoever plays already goes on where it is only full", async () => {
  const walk = await aPreview({ pausedText: { fr: "Pause café.", en: "Coffee break." } });
  const statusOf = async (door: string, as: string) => (await walk.show({ door, as })).status;
  expect(await statusOf("paused", "new")).toBe(503);
  expect(textOf(walk.frame.html)).toContain("Coffee break.");
  expect(await statusOf("closed", "back")).toBe(410);
  expect(await statusOf("full", "new")).toBe(409);
  expect(await statusOf("full", "back")).toBe(200);
  expect(await statusOf("open", "friend")).toBe(200);
});

test("a friend meets Ada's challenge and her score, and at the level's end who is ahead", async () => {
  const walk = await aPreview();
  // Level one asks two questions of ten points, and Ada answers every other one.
  expect(textOf((await walk.show({ as: "friend" })).html)).toMatch(/challenges you10.points to beat/);
  const result = await walk.show({ as: "friend", page: "result", level: "one" });
  expect(textOf(result.html)).toMatch(/Ada.*10.*ahead/is);
  expect((await walk.show({ page: "result", level: "one" })).html).not.toContain("Ada");
});

test("the voucher is promised or given, and ends, as counted from the chosen day", async () => {
  const walk = await aPreview();
  const voucher = async (as: string) =>
    textOf((await walk.show({ as, page: "voucher", at: "2026-03-01T12:00", language: "en" })).html);
  // Seven days for the proof of an address, ninety days of validity.
  expect(await voucher("new")).toContain("8 March 2026");
  expect(await voucher("back")).toContain("30 May 2026");
  expect(walk.frame.html).toContain("0000-0000-0000");
});

test("every language of the draft is spoken, missing words come from the first, and the page's own links change it", async () => {
  const walk = await aPreview({ languages: ["fr", "ar"] });
  const arabic = await walk.show({ language: "ar" });
  expect(arabic.html).toContain('<html lang="ar" dir="rtl">');
  expect(arabic.html).toContain("Petit quiz");
  await signUp(walk);
  const { address } = walk.frame;
  await walk.open(`${address}?lang=fr`);
  expect(walk.frame.html).toContain('<html lang="fr" dir="ltr">');
  expect(walk.frame.address).toMatch(/\/levels\/1$/);
  expect(walk.cookiesSet).toEqual([]);
});

test("the draft is what is shown, not what players see", async () => {
  const walk = await aPreview({ name: { fr: "Nouveau", en: "Quite new" } });
  expect((await walk.show({ language: "en" })).html).toContain("Quite new");
});

test("an address that nobody has signed shows nothing", async () => {
  const walk = await aPreview();
  const { address } = await walk.show();
  const [payload = "", mac = ""] = address.split("/preview/")[1]?.split(".") ?? [];
  for (const forged of [`${payload}A.${mac}`, `${payload}.${mac.slice(1)}`, payload, "x.y"])
    expect((await walk.open(address.replace(`${payload}.${mac}`, forged))).status).toBe(404);
});

test("a moment that is none is refused beside its field and kept, and an unknown choice counts as the usual one", async () => {
  const walk = await aPreview();
  const { view, status } = await walk.studio({ at: "2027-02-30T25:00", as: "nobody", page: "cellar" });
  expect(status).toBe(422);
  expect(view).toMatchObject({
    address: null,
    at: "2027-02-30T25:00",
    choice: { as: "new", page: "landing" },
  });
  for (const at of ["1969-12-31T23:59", "9999-01-01T00:00", "tomorrow"])
    expect((await walk.studio({ at })).status).toBe(422);
  expect((await walk.studio({ at: "2027-02-28T12:00", atZone: "Middle/Earth" })).status).toBe(422);
  expect((await walk.studio({ at: "2027-02-28T12:00", atZone: "Europe/Paris" })).status).toBe(200);
});

test("an analyst may look, another brand's owner may not", async () => {
  const walk = await aPreview();
  const brandId = (await pool.query("SELECT brand_id FROM campaign WHERE slug = $1", [walk.slug])).rows[0]
    .brand_id;
  const analyst = await PreviewWalk.of(walk.slug, (await aMarketer(brandId, "analyst")).id);
  expect((await analyst.show()).status).toBe(200);
  const eve = await PreviewWalk.of(walk.slug, (await aMarketer(await aBrand())).id);
  expect((await eve.open(walk.frame.address || analyst.frame.address)).status).toBe(404);
});
