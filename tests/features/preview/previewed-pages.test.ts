import { expect, test } from "vitest";
import { pool } from "#app/infra/db.server.ts";
import { smallContent } from "#tests/support/factories.ts";
import { textOf } from "#tests/support/page-form.ts";
import { aPreview, signUp } from "#tests/support/preview-walk.ts";

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
