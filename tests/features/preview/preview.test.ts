import { expect, test } from "vitest";
import { isScored } from "#app/domain/campaign/question.ts";
import { seeded } from "#app/domain/game/seeded.ts";
import { PREVIEW_PAGES } from "#app/domain/preview/begin-preview.ts";
import { SHOWN_DOORS, VIEWERS } from "#app/domain/preview/preview.ts";
import { formFor, tasteFor } from "#app/domain/simulation/sent-form.ts";
import { pool } from "#app/infra/db.server.ts";
import { everyKind, everyQuestion } from "#tests/support/every-kind.ts";
import { aBrand } from "#tests/support/factories.ts";
import { textOf } from "#tests/support/page-form.ts";
import { aPreview, PreviewWalk, signUp } from "#tests/support/preview-walk.ts";
import { aMarketer } from "#tests/support/studio.ts";
import { contentsOfAllTables } from "#tests/support/whole-database.ts";

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
