import { expect, type Page, test } from "@playwright/test";
import type { CampaignContent } from "#app/domain/campaign/content.ts";
import { everyKind, everyQuestion } from "#tests/support/every-kind.ts";
import { changeDoor, openTomorrow, publish } from "./support/campaigns.ts";
import { onlyLevel } from "./support/every-kind.ts";
import { signUpByName } from "./support/listening.ts";
import { expectEasyOnAll } from "./support/looks.ts";
import { aPhone } from "./support/visitors.ts";

/** Wrong or in part right, one for each scored question of the pool and of the first two levels. */
const ANSWERS: Record<string, Record<string, string>> = {
  "river-of-budapest": { choice: "volga" },
  "island-states": { choice: "malta" },
  "greenland-ice": { choice: "false" },
  "sign-of-the-house": { choice: "ring-small" },
  "rivers-to-the-sea": { "place-thames": "1", "place-seine": "3", "place-rhine": "2", "place-nile": "4" },
  "height-of-mont-blanc": { choice: "4556" },
  "capital-of-norway": { choice: "Kristiansand" },
  "point-at-the-arrow": { "point.x": "50", "point.y": "50", width: "100", height: "100" },
  "rivers-of-cities": { "pair-paris": "seine", "pair-rome": "tiber", "pair-cairo": "thames" },
  "capital-of-peru": { choice: "quito" },
  "capital-of-kenya": { choice: "mombasa" },
  "capital-of-japan": { choice: "osaka" },
  "capital-of-canada": { choice: "toronto" },
  "australia-sydney": { choice: "true" },
};

/** The question that the page asks, answered as its form would, and the page that comes of it. */
async function answer(page: Page): Promise<void> {
  const question = await page.locator("form [name=question]").inputValue();
  const form = { question, ...(ANSWERS[question] ?? { skip: "1" }) };
  const sent = await page.request.post(page.url(), { form, maxRedirects: 0 });
  expect([question, sent.status()]).toEqual([question, 303]);
  await page.goto(sent.headers().location ?? "");
}

async function begin(page: Page, content: CampaignContent): Promise<string> {
  const home = await publish(content);
  await signUpByName(page, home);
  return home;
}

test("every kind of question and what became of its answer are easy on all", async ({ browser }) => {
  test.setTimeout(300_000);
  const page = await aPhone(browser);
  const [choosing, moving] = everyKind().levels.map(({ key }) => onlyLevel(key));
  for (const content of [choosing, moving]) {
    if (!content) continue;
    const home = await begin(page, content);
    for (const { key } of everyQuestion().filter((one) => hasQuestion(content, one.key))) {
      await page.goto(`${home}/levels/1`);
      await expectEasyOnAll(page, key);
      await answer(page);
      if (key in ANSWERS) await expectEasyOnAll(page, `${key}, answered`);
    }
  }
  await page.context().close();
});

function hasQuestion({ levels }: CampaignContent, key: string): boolean {
  return levels.some(({ opening, questions }) => [...opening, ...questions].some((one) => one.key === key));
}

test("a level by the clock, one that failed, and one that is shut are easy on all", async ({ browser }) => {
  test.setTimeout(300_000);
  const page = await aPhone(browser);
  const timeLimit = { per: "level", seconds: 600, graceMilliseconds: 1500, adjustable: true } as const;
  const speedBonus = { points: 10, seconds: 60 };
  let home = await begin(page, onlyLevel("drawn-from-a-pool", { timeLimit, speedBonus }));
  await expectEasyOnAll(page, "before the clock");
  for (let asked = 1; asked <= 3; asked++) {
    await page.locator("button[data-onward]").click();
    await expect(page.getByRole("timer")).toBeVisible();
    if (asked === 1) {
      await page.getByText("More time?").click();
      await expectEasyOnAll(page, "question with a clock, more time opened");
    }
    await answer(page);
    if (asked < 3) await expectEasyOnAll(page, `feedback ${asked} with a clock`);
  }
  // Failed, and the next try may begin in ten minutes.
  for (const path of ["levels/1/result", "map", "me"]) {
    await page.goto(`${home}/${path}`);
    await expectEasyOnAll(page, `${path} of a failed level`);
  }

  home = await begin(page, onlyLevel("drawn-from-a-pool", { coolDownMinutes: 0 }));
  for (let asked = 1; asked <= 3; asked++) {
    await page.goto(`${home}/levels/1`);
    await answer(page);
  }
  await page.goto(`${home}/levels/1/result`);
  await expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
  await expectEasyOnAll(page, "failed, and free to try again");

  const [tomorrow, yesterday] = [Date.now() + 86_400_000, Date.now() - 86_400_000];
  for (const [name, dates] of Object.entries({
    "not open yet": { opensAt: tomorrow, closesAt: tomorrow + 1 },
    "closed for good": { opensAt: yesterday - 1, closesAt: yesterday },
  })) {
    await begin(page, onlyLevel("fork-in-the-road", dates));
    await expectEasyOnAll(page, `a level ${name}`);
    await page.getByRole("link", { name: "See the map" }).click();
    await expectEasyOnAll(page, `map with a level ${name}`);
  }
  await page.context().close();
});

test("doors that are shut are easy on all: full, not open yet, paused and closed", async ({ browser }) => {
  test.setTimeout(240_000);
  const [page, stranger] = [await aPhone(browser), await aPhone(browser)];
  const home = await begin(page, { ...onlyLevel("every-choice"), capacity: 1 });
  const expectDoor = async (title: string) => {
    for (const path of ["", "/levels/1"]) {
      await page.goto(home + path);
      await expect(page.getByRole("heading", { name: title })).toBeVisible();
      await expectEasyOnAll(page, `${title}${path}`);
    }
    await stranger.goto(home);
    await expectEasyOnAll(stranger, `${title}, to a stranger`);
  };
  await stranger.goto(home);
  await expect(stranger.getByRole("heading", { name: "Every place is taken" })).toBeVisible();
  await expectEasyOnAll(stranger, "full");
  await changeDoor(home, "pause");
  await expectDoor("A short pause");
  await changeDoor(home, "resume");
  await openTomorrow(home);
  await expectDoor("Not open yet");
  await changeDoor(home, "close");
  await expectDoor("This game is over");
  await page.context().close();
  await stranger.context().close();
});
