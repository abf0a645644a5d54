import { basename } from "node:path";
import { type Browser, expect, type FrameLocator, type Page, test } from "@playwright/test";
import { everyKind } from "#tests/support/every-kind.ts";
import { RIGHT } from "#tests/support/every-kind-rightly.ts";
import { openTomorrow, publish } from "./support/campaigns.ts";
import { expectAccessible } from "./support/looks.ts";
import { aSignedInMarketer } from "./support/visitors.ts";

/** A campaign of one level that opens tomorrow and whose draft Marie has begun; her desk at its preview. */
async function atThePreview(browser: Browser, javaScriptEnabled = true): Promise<Page> {
  const content = everyKind();
  const home = await publish({ ...content, levels: content.levels.slice(0, 1) });
  await openTomorrow(home);
  const desk = await aSignedInMarketer(browser, { javaScriptEnabled });
  await desk.goto(`/studio/campaigns/${basename(home)}`);
  await desk.getByRole("button", { name: "Edit the campaign" }).click();
  await desk.getByRole("link", { name: "Preview" }).first().click();
  await expect(desk.getByRole("form", { name: "What is shown" })).toBeVisible();
  return desk;
}

const frameOf = (desk: Page) => desk.frameLocator('iframe[title="The campaign as a player sees it"]');

async function choose(desk: Page, label: string, option: string): Promise<void> {
  await desk.getByLabel(label, { exact: true }).selectOption(option);
  await desk.getByRole("button", { name: "Show" }).click();
}

/** Rightly, from the question in the frame to the end of its level. */
async function playLevel(frame: FrameLocator): Promise<void> {
  for (const question of ["river-of-budapest", "island-states", "greenland-ice", "sign-of-the-house"]) {
    await expect(frame.locator("input[name=question]")).toHaveValue(question);
    for (const value of RIGHT[question]?.choice ?? [])
      await frame.locator(`input[name=choice][value="${value}"]`).check({ force: true });
    await frame.locator("form[data-question] button[type=submit]").first().click();
    await expect(frame.locator(".verdict--right")).toBeVisible();
    await frame.locator("a[rel=next]").click();
  }
}

for (const hasScript of [true, false]) {
  test(`Marie looks at tomorrow's campaign as a French friend and plays it today, ${hasScript ? "with" : "without"} JavaScript`, async ({
    browser,
  }) => {
    test.setTimeout(120_000);
    const desk = await atThePreview(browser, hasScript);
    const frame = frameOf(desk);
    await choose(desk, "As whom", "Ada's friend");
    await choose(desk, "Language", "Français");
    await expect(frame.locator("html")).toHaveAttribute("lang", "fr");
    await expect(frame.getByRole("heading", { name: "Encore un peu de patience" })).toBeVisible();
    await expect(frame.getByRole("textbox")).toHaveCount(0);

    await choose(desk, "Door", "As if open");
    await expect(frame.getByText(/Ada/).first()).toBeVisible();
    await frame.getByLabel("Prénom").fill("Grace");
    await frame.getByLabel("Nom", { exact: true }).fill("Hopper");
    await frame.getByLabel("E-mail", { exact: true }).fill("grace@people.example");
    await frame.getByRole("checkbox", { name: "J'accepte le règlement." }).check();
    await frame.locator("form[data-next] button[type=submit]").click();
    await expect(frame.getByRole("heading", { name: /Où vivez-vous/ })).toBeVisible();

    await choose(desk, "Page", "Question");
    await choose(desk, "Level and question", "river-of-budapest");
    await playLevel(frame);
    await expect(frame.locator("article.result")).toContainText("Ada");
    const kept = (await desk.context().cookies()).map(({ name }) => name);
    expect(kept.filter((name) => /player|language/.test(name))).toEqual([]);
  });
}

test("the preview is easy to use: axe finds nothing, nothing is lost on a tablet and a phone, and it is reached from a question", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const desk = await atThePreview(browser);
  await choose(desk, "Page", "Level map");
  await choose(desk, "Door", "As if open");
  await expect(frameOf(desk).locator("main")).toBeVisible();
  await expectAccessible(desk, "preview");
  const inside = await frameOf(desk).owner().elementHandle();
  const page = await inside?.contentFrame();
  const lone = await desk.context().newPage();
  await lone.goto(page?.url() ?? "");
  await expectAccessible(lone, "the page in the frame");
  await desk.setViewportSize({ width: 820, height: 1180 });
  expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBe(820);
  await desk.setViewportSize({ width: 390, height: 844 });
  expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  expect((await desk.locator("iframe").boundingBox())?.width).toBeGreaterThan(350);

  await desk.setViewportSize({ width: 1440, height: 900 });
  await desk.goto(desk.url().replace(/\/preview.*/, "/questions/greenland-ice"));
  await desk.getByRole("link", { name: "Preview this question" }).click();
  await expect(frameOf(desk).locator("input[name=question]")).toHaveValue("greenland-ice");
});

test("a faulty moment is said beside its field, and nothing else is framed", async ({ browser, request }) => {
  const desk = await atThePreview(browser, false);
  const answered = await desk.goto(`${desk.url()}?at=2027-02-30T25:00`);
  expect(answered?.status()).toBe(422);
  await expect(desk.getByText("Enter a day and a time.")).toBeVisible();
  await expect(desk.locator("iframe")).toHaveCount(0);
  expect((await request.get("/play/wine-master-class")).headers()["content-security-policy"]).toContain(
    "frame-ancestors 'none'",
  );
});
