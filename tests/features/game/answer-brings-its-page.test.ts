import { beforeEach, expect, test, vi } from "vitest";
import type { CampaignContent } from "#app/domain/campaign/content.ts";
import type { Level } from "#app/domain/campaign/level.ts";
import { isScored } from "#app/domain/campaign/question.ts";
import { pool } from "#app/infra/db.server.ts";
import { everyKind } from "#tests/support/every-kind.ts";
import { RIGHT } from "#tests/support/every-kind-rightly.ts";
import { aLiveCampaign, aPlayer, smallContent } from "#tests/support/factories.ts";
import { aRuledLevel, askedOn } from "#tests/support/game-model-device.ts";
import { ask, type HttpAnswer } from "#tests/support/game-model-server.ts";
import { sentForm } from "#tests/support/page-form.ts";
import { countOf } from "#tests/support/whole-database.ts";

const BEGIN = Date.parse("2027-03-01T10:00:00Z");

// A page with a clock tells the seconds that are left: both pages are asked for at one moment.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: BEGIN });
  return () => vi.useRealTimers();
});

/** A browser as the player's script has it: an answer is sent with the wish for its page. */
async function aScriptedBrowser(own: Partial<CampaignContent>) {
  const campaign = await aLiveCampaign({ ...own, slug: smallContent().slug });
  const player = await aPlayer(campaign);
  const asks = (method: "GET" | "POST", path: string, fields: [string, string][] = [], headers = {}) =>
    ask({
      method,
      path,
      token: player.token,
      fields,
      headers: { "Accept-Language": "en", ...headers },
      keepIds: true,
    });
  return {
    campaign,
    player,
    home: `/play/${campaign.slug}`,
    get: (path: string) => asks("GET", path),
    send: (
      path: string,
      form: Map<string, string[]>,
      headers: Record<string, string> = { "Outdo-Exchange": "page" },
    ) =>
      asks(
        "POST",
        path,
        [...form].flatMap(([name, all]) => all.map((one): [string, string] => [name, one])),
        headers,
      ),
  };
}

type Browser = Awaited<ReturnType<typeof aScriptedBrowser>>;

/** Plays on at a level to its end, and gives back each answer with the page that it came with. */
async function playLevel(
  browser: Browser,
  level: number,
  rightly: (asked: number) => boolean,
): Promise<HttpAnswer[]> {
  const path = `${browser.home}/levels/${level}`;
  const answers: HttpAnswer[] = [];
  for (;;) {
    const page = await browser.get(path);
    if (page.location) return answers;
    if (page.body.includes(`action="${path}/start"`)) {
      await browser.send(`${path}/start`, new Map());
      continue;
    }
    const key = sentForm(page.body).get("question")?.[0] ?? "";
    const right = RIGHT[key] ?? { choice: ["b"] };
    const wrong = askedOn(page).choices.filter((choice) => !right.choice?.includes(choice));
    const given = rightly(answers.length) || !wrong[0] ? right : { choice: [wrong[0]] };
    const answer = await browser.send(path, sentForm(page.body, given));
    // A question of taste has no page of its own.
    if (answer.status === 303) continue;
    expect(answer.status).toBe(200);
    expect(answer.address).toMatch(new RegExp(`^${path}/answers/\\d+$`));
    const again = await browser.get(answer.address ?? "");
    expect(answer.body).toBe(again.body);
    answers.push(answer);
  }
}

test("every kind's answer comes with the very page that its address has, rightly and wrongly", async () => {
  const browser = await aScriptedBrowser(everyKind());
  const [first, second] = [
    await playLevel(browser, 1, (n) => n % 2 === 0),
    await playLevel(browser, 2, (n) => n % 3 !== 0),
  ];
  const asked = everyKind()
    .levels.slice(0, 2)
    .flatMap(({ opening, questions }) => [...opening, ...questions]);
  expect(first.length + second.length).toBe(asked.filter(isScored).length);
  const pages = [...first, ...second].map(({ body }) => body).join();
  for (const outcome of ["right", "wrong"]) expect(pages).toContain(`verdict--${outcome}`);
});

const PER_LEVEL = { per: "level", seconds: 60, graceMilliseconds: 1500, adjustable: true } as const;
const PER_QUESTION = { ...PER_LEVEL, per: "question" } as const;

test.each<[string, Partial<Level>]>([
  ["no rules", {}],
  ["a clock for the level", { timeLimit: PER_LEVEL }],
  [
    "a clock for each question and points for speed",
    { timeLimit: PER_QUESTION, speedBonus: { points: 10, seconds: 20 } },
  ],
  ["points for a streak", { streakBonus: { points: 5, cap: 10 } }],
  ["a mark to pass", { passMark: 60, attempts: 2 }],
  ["questions and choices shuffled", { shuffle: { questions: true, choices: true } }],
])("with %s, too: all right, none right, one wrong in the middle", async (_, rules) => {
  const levels = [aRuledLevel("one", rules, 5), aRuledLevel("two", rules, 5)];
  for (const rightly of [() => true, () => false, (n: number) => n !== 2]) {
    const browser = await aScriptedBrowser({ levels, boosts: [] });
    expect(await playLevel(browser, 1, rightly)).toHaveLength(5);
    expect((await playLevel(browser, 2, rightly)).length).toBeOneOf([0, 5]);
  }
});

test("the page has the score of this moment and the language that the player reads", async () => {
  const browser = await aScriptedBrowser({ levels: [aRuledLevel("one")], boosts: [] });
  const { id } = await browser.player.play();
  // What others bring while the player reads the question.
  await pool.query("UPDATE play SET score = 4000, locale = 'fr' WHERE id = $1", [id]);
  const form = (question: string, choice: string) =>
    new Map([
      ["question", [question]],
      ["choice", [choice]],
    ]);
  const wrong = await browser.send(`${browser.home}/levels/1`, form("one-1", "a"));
  expect(wrong.body).toContain('<html lang="fr"');
  expect(wrong.body).toMatch(/data-count-to="4000"/);
  const right = await browser.send(`${browser.home}/levels/1`, form("one-2", "b"));
  expect(right.body).toMatch(/data-count-from="4000"[^>]*data-count-to="4010"/);
});

test("sent twice at once, one answer comes with its page and the other is led there; without the wish both are", async () => {
  const browser = await aScriptedBrowser({ levels: [aRuledLevel("one")], boosts: [] });
  const path = `${browser.home}/levels/1`;
  const form = new Map([
    ["question", ["one-1"]],
    ["choice", ["b"]],
  ]);
  const both = await Promise.all([browser.send(path, form), browser.send(path, form)]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 303]);
  expect(both.map(({ address, location }) => address ?? location)).toEqual([
    `${path}/answers/0`,
    `${path}/answers/0`,
  ]);
  const plain = await browser.send(
    path,
    new Map([
      ["question", ["one-2"]],
      ["choice", ["b"]],
    ]),
    {},
  );
  expect(plain).toMatchObject({ status: 303, location: `${path}/answers/1`, address: null });
  const { id } = await browser.player.play();
  expect(await countOf("event WHERE play_id = $1 AND name = 'question_answered'", [id])).toBe(2);
});
