import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import type { Language } from "#app/domain/kernel/language.ts";
import { campaignFileSchema, toCampaignContent } from "#app/features/campaign/campaign-file.schema.ts";
import { loadLevel } from "#app/features/game/level.query.server.ts";
import { submitAnswer } from "#app/features/game/submit-answer.server.ts";
import { pool } from "#app/infra/db.server.ts";
import { challenged } from "#tests/support/acts.ts";
import { anAnswer } from "#tests/support/content.ts";
import { aLiveCampaign, aPlayer, finishLevel, smallContent } from "#tests/support/factories.ts";
import { ownPage, wireWeight } from "#tests/support/own-page.ts";
import { roundTrips } from "#tests/support/round-trips.ts";
import { aScoredPlay, SCORED_LINES, SCORED_TOTAL } from "#tests/support/scored-play.ts";
import { shownLedger } from "#tests/support/shown-ledger.ts";

/** The first flight of a TCP connection: ten segments (RFC 6928) of 1460 bytes, less the headers. */
const FIRST_FLIGHT = 14 * 1024;

const sum = (all: { points: number }[]) => all.reduce((total, { points }) => total + points, 0);
const shownTotal = (html: string) => Number(/result__number">([\d,]+)</.exec(html)?.[1]?.replace(",", ""));

test("a player's own page explains the score to its last line", async () => {
  const { campaign, ada } = await aScoredPlay();
  const html = await ownPage(campaign, ada);
  const { levels, groups } = shownLedger(html);
  expect(shownTotal(html)).toBe(SCORED_TOTAL);
  expect(levels).toEqual([
    { level: "Level 1, Choose", points: 11 },
    { level: "Level 2, Against the clock", points: 126 },
    { level: "Level 3, Capitals", points: 30 },
  ]);
  expect(groups.map(({ level, kind, points }) => `${level.slice(0, 7)}: ${kind} ${points}`)).toEqual([
    "Level 1: Answers 11",
    "Level 2: Answers 77",
    "Level 2: Speed 38",
    "Level 2: Right answers in a row 6",
    "Level 2: Boosts 5",
    "Level 3: Answers 40",
    "Level 3: Taken back -10",
  ]);
  const lines = groups.flatMap((group) => group.lines ?? []);
  expect(lines.map(({ points }) => points).sort()).toEqual(SCORED_LINES.map(([, , points]) => points).sort());
  expect(lines).toEqual(
    expect.arrayContaining([
      { what: "Which river crosses Budapest?", points: -2 },
      { what: "How high is Mont Blanc?", points: 30 },
      { what: "How high is Mont Blanc?", points: 8 },
      { what: "How high is Mont Blanc?", points: 3 },
      { what: "A friend challenged", points: 5 },
      { what: "Attempt 1, taken back", points: -10 },
      { what: expect.stringMatching(/capital.*, Attempt 1$/), points: 10 },
      { what: expect.stringMatching(/capital.*, Attempt 2$/), points: 10 },
    ]),
  );
  for (const { lines: its, points } of groups) expect(sum(its ?? [])).toBe(points);
});

test("it costs one round trip", async () => {
  const campaign = await aLiveCampaign();
  const ada = await aPlayer(campaign);
  await finishLevel(campaign, ada, 1);
  await ownPage(campaign, ada);
  expect(await roundTrips(() => ownPage(campaign, ada))).toBe(1);
});

test("who has no points yet reads that", async () => {
  const campaign = await aLiveCampaign();
  const html = await ownPage(campaign, await aPlayer(campaign));
  expect(html).toContain("No points yet");
  expect(shownLedger(html)).toEqual({ levels: [], groups: [] });
});

/** Ada knows all forty answers of the demo and challenges a friend after every level. */
async function aMasterOfWine() {
  const file = parse(readFileSync("prisma/wine-master-class.yaml", "utf8"));
  const campaign = await aLiveCampaign({
    ...toCampaignContent(campaignFileSchema.parse(file)),
    slug: smallContent().slug,
  });
  const ada = await aPlayer(campaign);
  for (const [index, { opening, questions }] of campaign.content.levels.entries()) {
    for (const question of [...opening, ...questions]) {
      const visit = await loadLevel(campaign.slug, ada.token, index + 1, null, new Date());
      const right = question.kind === "one-choice" ? question.right : null;
      const given = anAnswer(question.key, right);
      const answered = visit?.level && (await submitAnswer(visit.level, given, new Date()));
      expect(answered?.ok).toBe(true);
    }
    await challenged(ada, `friend${index}.${campaign.slug}@friends.example`);
  }
  const { id } = await ada.play();
  const speak = (language: Language) =>
    pool.query("UPDATE play SET locale = $2 WHERE id = $1", [id, language]);
  return { campaign, ada, id, speak };
}

test("every line of the demo fits the first flight, and what would not fit is a page for each level", async () => {
  const { campaign, ada, id, speak } = await aMasterOfWine();
  for (const language of campaign.content.languages) {
    await speak(language);
    const page = await ownPage(campaign, ada);
    expect(page.match(/<bdi>/g)).toHaveLength(40);
    expect(await wireWeight(page)).toBeLessThanOrEqual(FIRST_FLIGHT);
  }

  // Both bonuses for every answer, and then three attempts at each level, all but the last taken back.
  await speak("en");
  const likeAnswers = (kind: string, attempt: string) =>
    pool.query(
      `INSERT INTO score_entry (brand_id, play_id, kind, cause, level, points, rule_version, at)
       SELECT brand_id, play_id, $2, regexp_replace(cause, '^(\\d+):', '\\1' || $3 || ':'), level, 1 + length(cause) % 19, 2, at
       FROM score_entry WHERE play_id = $1 AND kind = 'answer' AND cause ~ '^\\d+:'`,
      [id, kind, attempt],
    );
  await likeAnswers("speed", "");
  await likeAnswers("streak", "");
  expect(await wireWeight(await ownPage(campaign, ada))).toBeLessThanOrEqual(FIRST_FLIGHT);
  for (const kind of ["answer", "speed", "streak"])
    for (const attempt of [".2", ".3"]) await likeAnswers(kind, attempt);

  const short = await ownPage(campaign, ada);
  const all = shownLedger(short);
  expect(all.groups.filter(({ lines }) => lines !== null)).toEqual([]);
  expect(await wireWeight(short)).toBeLessThanOrEqual(FIRST_FLIGHT);
  const hrefs = [...short.matchAll(/href="([^"]*lines=[^"]*)"/g)].map(([, href]) => href);
  expect(hrefs).toEqual([1, 2, 3, 4, 5].map((level) => `/play/${campaign.slug}/me?lines=${level}#why`));

  for (const [index, { points }] of all.levels.entries()) {
    const page = await ownPage(campaign, ada, index + 1);
    const { groups } = shownLedger(page);
    const open = groups.filter(({ lines }) => lines !== null);
    expect(new Set(open.map(({ level }) => level)).size).toBe(1);
    expect(sum(open.flatMap(({ lines }) => lines ?? []))).toBe(points);
    expect(await wireWeight(page)).toBeLessThanOrEqual(FIRST_FLIGHT);
  }
});
