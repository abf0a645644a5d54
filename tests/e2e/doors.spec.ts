import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { chromium, expect, type Page, test } from "@playwright/test";
import { everyKind } from "#tests/support/every-kind.ts";
import { sentForm } from "#tests/support/page-form.ts";
import { changeDoor, openTomorrow, publish } from "./support/campaigns.ts";
import { expectAccessible, expectNothingLost } from "./support/looks.ts";
import { addressOf } from "./support/wine-class.ts";

const site = process.env.OUTDO_BASE_URL ?? "";

/** On the product's own database; only once a campaign of a test's own has been published there. */
async function playsOf(home: string): Promise<number> {
  const { pool } = await import("#app/infra/db.server.ts");
  const { rows } = await pool.query<{ n: number }>(
    "SELECT count(*)::int AS n FROM play JOIN campaign c ON c.id = campaign_id WHERE c.slug = $1",
    [basename(home)],
  );
  return rows[0]?.n ?? -1;
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
    baseURL: site,
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
    const home = await publish(everyKind());
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
      if (!javaScriptEnabled) return;
      await expectAccessible(page);
      await expectNothingLost(page);
    });
    expect(await playsOf(home)).toBe(1);
  });
}

test("over plain HTTP without a cookie jar, one form is one play, and the typed words come back", async () => {
  const home = await publish(everyKind());
  const headers = { "accept-language": "fr" };
  const landing = await (await fetch(site + home, { headers })).text();
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
    const sent = await fetch(site + home, { method: "POST", body, headers, redirect: "manual" });
    expect(sent.status).toBe(303);
    expect(sent.headers.get("set-cookie")).toContain("SameSite=Lax");
    const onward = await fetch(new URL(sent.headers.get("location") ?? "", site), { headers });
    expect(onward.headers.get("set-cookie")).toBeNull();
    const page = await onward.text();
    expect(page).toContain("Autorisez les cookies pour localhost");
    for (const [name, values] of Object.entries(typed)) expect(sentForm(page).get(name)).toEqual(values);
    // The page's own form, and then the first one again, as by the back button.
    form = tries % 2 === 0 ? page : landing;
  }
  expect(await playsOf(home)).toBe(1);
});

/** The one place of the campaign is somebody's. */
async function fill(home: string): Promise<void> {
  const body = new URLSearchParams({
    ...{ firstName: "Grace", lastName: "Hopper", email: addressOf("grace"), rules: "1" },
  });
  expect((await fetch(site + home, { method: "POST", body, redirect: "manual" })).status).toBe(303);
}

const SHUT: [name: string, shut: (home: string) => Promise<void>, said: string][] = [
  ["paused", (home) => changeDoor(home, "pause"), "A short pause"],
  ["over", (home) => changeDoor(home, "close"), "This game is over"],
  ["not open yet", openTomorrow, "Not open yet"],
  ["full", fill, "Every place is taken"],
];

for (const [name, shut, said] of SHUT) {
  test(`a campaign that is ${name} says so on its cover, on a narrow phone and in the dark as well`, async ({
    browser,
  }) => {
    const home = await publish({ ...everyKind(), ...(name === "full" ? { capacity: 1 } : {}) });
    await shut(home);
    for (const colorScheme of ["light", "dark"] as const) {
      const context = await browser.newContext({
        viewport: { width: 320, height: 700 },
        locale: "en-GB",
        colorScheme,
      });
      const page = await context.newPage();
      await page.goto(home);
      await expect(page.getByRole("heading", { level: 1, name: "Round the world" })).toBeVisible();
      await expect(page.getByRole("heading", { level: 2, name: said })).toBeVisible();
      await expect(page.getByRole("link", { name: "See the leaderboard" })).toHaveCount(
        name === "not open yet" ? 0 : 1,
      );
      await expectAccessible(page, `${name}, ${colorScheme}`);
      await expectNothingLost(page);
      await context.close();
    }
  });
}
