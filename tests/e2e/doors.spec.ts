import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { chromium, expect, type Page, test } from "@playwright/test";
import { sentForm } from "../support/page-form.ts";
import { publishEveryKind } from "./support/every-kind.ts";
import { addressOf } from "./support/wine-class.ts";

const slugOf = (home: string) => home.split("/").at(-1) ?? "";

/** On the product's own database; only once a campaign of a test's own has been published there. */
async function ask<Row extends object>(text: string, values: unknown[]): Promise<Row[]> {
  const { pool } = await import("#app/infra/db.server.ts");
  return (await pool.query<Row>(text, values)).rows;
}

async function playsOf(home: string): Promise<number> {
  const [row] = await ask<{ n: number }>(
    "SELECT count(*)::int AS n FROM play JOIN campaign c ON c.id = campaign_id WHERE c.slug = $1",
    [slugOf(home)],
  );
  return row?.n ?? -1;
}

/** A browser in which a person has set that no site may keep cookies. */
async function withoutCookies<T>(javaScriptEnabled: boolean, visit: (page: Page) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "outdo-no-cookies-"));
  mkdirSync(join(folder, "Default"));
  const settings = { profile: { default_content_setting_values: { cookies: 2 } } };
  writeFileSync(join(folder, "Default", "Preferences"), JSON.stringify(settings));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: process.env.OUTDO_BROWSER ?? "",
    args: JSON.parse(process.env.OUTDO_BROWSER_ARGS ?? "[]") as string[],
    baseURL: process.env.OUTDO_BASE_URL ?? "",
    viewport: { width: 320, height: 700 },
    locale: "en-GB",
    reducedMotion: "reduce",
    javaScriptEnabled,
  });
  try {
    return await visit(await context.newPage());
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

for (const javaScriptEnabled of [true, false]) {
  test(`a browser that refuses cookies says what to allow and loses nothing, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async () => {
    const home = await publishEveryKind();
    const email = addressOf("ada");
    await withoutCookies(javaScriptEnabled, async (page) => {
      await page.goto(home);
      await page.getByLabel("First name").fill("Ada");
      await page.getByLabel("Last name").fill("Lovelace");
      await page.getByLabel("E-mail", { exact: true }).fill(email);
      await page.getByRole("checkbox", { name: "I accept the rules." }).check();
      for (let tries = 0; tries < 3; tries++) {
        await page.locator("form[data-next] button[type=submit]").click();
        await expect(page.getByRole("heading", { name: "One cookie is missing" })).toBeVisible();
        await expect(page.getByText(/Allow cookies for localhost/)).toBeVisible();
        await expect(page.getByLabel("First name")).toHaveValue("Ada");
        await expect(page.getByLabel("Last name")).toHaveValue("Lovelace");
        await expect(page.getByLabel("E-mail", { exact: true })).toHaveValue(email);
        await expect(page.getByRole("checkbox", { name: "I accept the rules." })).toBeChecked();
        await expect(page.getByRole("checkbox", { name: "Write to me." })).not.toBeChecked();
      }
      expect(await page.context().cookies()).toEqual([]);
      if (javaScriptEnabled) await expectFine(page);
      // Back to the form as it was filled in, and once more from there.
      await page.goto(`${home}/cookies`);
      await expect(page.getByRole("heading", { name: "Cookies" })).toBeVisible();
    });
    expect(await playsOf(home)).toBe(1);
  });
}

test("over plain HTTP without a cookie jar, one form is one play, and the typed words come back", async ({
  baseURL,
}) => {
  const home = await publishEveryKind();
  const headers = { "accept-language": "fr" };
  const landing = await (await fetch(baseURL + home, { headers })).text();
  const typed = {
    firstName: ["Zoé"],
    lastName: ["d'Été"],
    email: [addressOf("zoe")],
    rules: ["1"],
    newsletter: ["1"],
  };
  let form = landing;
  for (let tries = 0; tries < 4; tries++) {
    const body = new URLSearchParams(
      [...sentForm(form, form === landing ? typed : {})].map(([name, values]) => [name, values[0] ?? ""]),
    );
    const sent = await fetch(baseURL + home, { method: "POST", body, headers, redirect: "manual" });
    expect(sent.status).toBe(303);
    expect(sent.headers.get("set-cookie")).toContain("SameSite=Lax");
    const onward = await fetch(new URL(sent.headers.get("location") ?? "", baseURL), { headers });
    expect(onward.headers.get("set-cookie")).toBeNull();
    const page = await onward.text();
    expect(page).toContain("Autorisez les cookies pour localhost");
    for (const [name, values] of Object.entries(typed)) expect(sentForm(page).get(name)).toEqual(values);
    // The page's own form, and then the first one again, as by the back button.
    form = tries % 2 === 0 ? page : landing;
  }
  expect(await playsOf(home)).toBe(1);
});

const SHUT: [name: string, sql: string, said: string][] = [
  ["paused", "UPDATE campaign SET state = 'paused' WHERE slug = $1", "A short pause"],
  ["over", "UPDATE campaign SET state = 'closed' WHERE slug = $1", "This game is over"],
  ["not open yet", "UPDATE campaign SET opens_at = '2099-03-01T08:30Z' WHERE slug = $1", "Not open yet"],
  [
    "full",
    `WITH c AS (SELECT id FROM campaign WHERE slug = $1), full_house AS (
       INSERT INTO campaign_place (campaign_id, counter, taken) SELECT id, 15, 1 FROM c)
     UPDATE campaign_version v SET content = content || '{"capacity": 1}' FROM c WHERE v.campaign_id = c.id`,
    "Every place is taken",
  ],
];

for (const [name, sql, said] of SHUT) {
  test(`a campaign that is ${name} shows its cover and says so, on a narrow phone in the dark as well`, async ({
    browser,
  }) => {
    const home = await publishEveryKind();
    await ask(sql, [slugOf(home)]);
    for (const colorScheme of ["light", "dark"] as const) {
      const page = await (
        await browser.newContext({ viewport: { width: 320, height: 700 }, locale: "en-GB", colorScheme })
      ).newPage();
      await page.goto(home);
      await expect(page.getByRole("heading", { level: 1, name: "Round the world" })).toBeVisible();
      await expect(page.getByRole("heading", { level: 2, name: said })).toBeVisible();
      await expect(page.getByRole("link", { name: "See the leaderboard" })).toHaveCount(
        name === "not open yet" ? 0 : 1,
      );
      await expectFine(page);
      await page.context().close();
    }
  });
}

async function expectFine(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => `${id} at ${nodes.map((node) => node.target.join(" "))}`)).toEqual(
    [],
  );
  const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
}
