import { expect, test } from "vitest";
import { DEVICE_COOKIE } from "#app/infra/player-cookie.server.ts";
import { loader as answer } from "#app/routes/play/answer.ts";
import { loader as question, action as send } from "#app/routes/play/level.ts";
import { action as start } from "#app/routes/play/level-start.ts";
import { action as changePace } from "#app/routes/play/pace.ts";
import { everyKind } from "#tests/support/every-kind.ts";
import { type Answers, RIGHT } from "#tests/support/every-kind-rightly.ts";
import { aLiveCampaign, aPlayer, smallContent } from "#tests/support/factories.ts";
import { sentForm, textOf } from "#tests/support/page-form.ts";
import { routeArgs } from "#tests/support/route-args.ts";

/** A browser without a script: it follows what the pages say, and sends their forms as they stand. */
async function aPlainBrowser(levels = everyKind().levels) {
  const campaign = await aLiveCampaign({ ...everyKind(), slug: smallContent().slug, levels });
  const { token } = await aPlayer(campaign);
  const headers = { Cookie: `${DEVICE_COOKIE}=${token}`, "Accept-Language": "en" };
  const home = `/play/${campaign.slug}`;
  const argsOf = (path: string, body?: Map<string, string[]>) => {
    const [, level = "", position = ""] = /levels\/(\d+)(?:\/answers\/(\d+))?/.exec(path) ?? [];
    const args = routeArgs(path, { campaign: campaign.slug, level, position }, headers);
    if (!body) return args;
    const fields = new URLSearchParams([...body].flatMap(([name, all]) => all.map((one) => [name, one])));
    return { ...args, request: new Request(args.request, { method: "POST", body: fields }) };
  };
  return {
    home,
    async get(path: string) {
      const load = path.includes("/answers/") ? answer : question;
      return (await load(argsOf(path))).text();
    },
    async post(path: string, body: Map<string, string[]>) {
      const act = path.endsWith("/start") ? start : path.endsWith("/pace") ? changePace : send;
      return act(argsOf(path, body));
    },
  };
}

const heading = (html: string) => textOf(/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? "");
const keyOf = (html: string) => sentForm(html).get("question")?.[0] ?? "";

test("every kind of question is played by plain forms, and every right answer is told as right", async () => {
  const { home, get, post } = await aPlainBrowser();
  const asked: string[] = [];
  for (const level of [1, 2]) {
    let path = `${home}/levels/${level}`;
    while (!path.endsWith("/result")) {
      const html = await get(path);
      if (html.includes(`action="${home}/levels/${level}/start"`)) {
        const begun = await post(`${home}/levels/${level}/start`, new Map());
        expect(begun.status).toBe(303);
        continue;
      }
      const key = keyOf(html);
      asked.push(key);
      const sent = await post(path, sentForm(html, RIGHT[key] ?? {}));
      expect(`${key}: ${sent.status}`).toBe(`${key}: 303`);
      path = sent.headers.get("Location") ?? "";
      if (!path.includes("/answers/")) continue;
      const told = await get(path);
      expect(`${key}: ${heading(told)}`).toMatch(/: Right! \+\d+/);
      const onward =
        /<a class="button" rel="next" href="([^"]*)"|<form class="verdict__on"[^>]*action="([^"]*)"/.exec(
          told,
        );
      path = onward?.[1] ?? `${home}/levels/${level}`;
    }
  }
  expect(asked).toEqual(Object.keys(RIGHT));
});

test.each<[string, Answers, RegExp, RegExp]>([
  ["island-states", {}, /Choose an answer first\./, /type="checkbox"/],
  ["sense-of-direction", { choice: ["9"] }, /Write a number from 1 to 5\./, /type="radio"/],
  [
    "rivers-to-the-sea",
    { "place-nile": ["1"], "place-seine": ["1"] },
    /Two of them have the same place/,
    /name="place-nile".*?value="1" selected/s,
  ],
  ["height-of-mont-blanc", { choice: ["very high"] }, /Write one number in digits/, /value="very high"/],
  [
    "rivers-of-cities",
    { "pair-rome": ["tiber"] },
    /Choose a match for each of them\./,
    /name="pair-rome".*?value="tiber" selected/s,
  ],
])("%s, answered %j: refused beside the field, and nothing is lost", async (key, answers, sentence, kept) => {
  const { home, get, post } = await aPlainBrowser();
  for (let path = `${home}/levels/1`; ; ) {
    const html = await get(path);
    const level = path.replace(/\/(answers|result).*/, "");
    if (html.includes(`action="${level}/start"`)) {
      await post(`${level}/start`, new Map());
      continue;
    }
    if (keyOf(html) === key) {
      const refused = await post(path, sentForm(html, answers));
      expect(refused.status).toBe(422);
      const page = await refused.text();
      expect(page).toMatch(sentence);
      expect(page).toMatch(kept);
      return;
    }
    const sent = await post(path, sentForm(html, RIGHT[keyOf(html)] ?? {}));
    const to = sent.headers.get("Location") ?? "";
    const told = to.includes("/answers/") ? await get(to) : "";
    const isOver = to.endsWith("/result") || told.includes('/result"');
    path = isOver ? `${home}/levels/${Number(level.at(-1)) + 1}` : level;
  }
});

test("with the time limit turned off, the page before the clock says so, and no clock is shown", async () => {
  const { home, get, post } = await aPlainBrowser(everyKind().levels.slice(1));
  await post(
    `${home}/levels/1`,
    new Map([
      ["question", ["sense-of-direction"]],
      ["skip", ["1"]],
    ]),
  );
  await post(
    `${home}/levels/1`,
    new Map([
      ["question", ["dream-journey"]],
      ["skip", ["1"]],
    ]),
  );
  expect(textOf(await get(`${home}/levels/1`))).toContain("20\u00a0seconds for each question");
  await post(`${home}/pace`, new Map([["pace", ["off"]]]));
  const waiting = await get(`${home}/levels/1`);
  expect(textOf(waiting)).toContain("No time limit: take the time you need.");
  expect(textOf(waiting)).not.toContain("Put the rivers in order");
  await post(`${home}/levels/1/start`, new Map());
  const asked = await get(`${home}/levels/1`);
  expect(textOf(asked)).toContain("Put the rivers in order");
  expect(asked).not.toContain('role="timer"');
});

test("a level's introduction stands with its first question, and makes room for what was right once that is answered", async () => {
  const { home, get, post } = await aPlainBrowser(smallContent().levels);
  const first = await get(`${home}/levels/1`);
  expect(textOf(first)).toContain("Level one");
  const sent = await post(`${home}/levels/1`, sentForm(first, { choice: ["a"] }));
  const told = textOf(await get(sent.headers.get("Location") ?? ""));
  expect(told).toContain("b, because.");
  expect(told).not.toContain("Level one");
  expect(textOf(await get(`${home}/levels/1`))).not.toContain("Level one");
});
