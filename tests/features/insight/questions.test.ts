import { expect, test } from "vitest";
import { inLanguage } from "#app/domain/kernel/language.ts";
import { loadLevel } from "#app/features/game/level.query.server.ts";
import { submitAnswer } from "#app/features/game/submit-answer.server.ts";
import { campaignQuestions } from "#app/features/insight/questions.query.server.ts";
import { anAnswer } from "#tests/support/content.ts";
import {
  aLiveCampaign,
  aPlayer,
  finishLevel,
  type LiveCampaign,
  type Player,
} from "#tests/support/factories.ts";

const MORNING = Date.parse("2026-11-20T09:00:00Z");

const told = (campaign: LiveCampaign, now: Date) =>
  campaignQuestions(campaign.id, {
    content: campaign.content,
    say: (words) => inLanguage(words, "en", "en"),
    truth: { true: "True", false: "False" },
    now,
  });

/** Answers level 1's questions one after the other, so many seconds apart. */
async function answerInTurn(
  campaign: LiveCampaign,
  player: Player,
  choices: string[],
  seconds: number,
): Promise<void> {
  for (const [index, choice] of choices.entries()) {
    const now = new Date(MORNING + index * seconds * 1000);
    const visit = await loadLevel(campaign.slug, player.token, 1, null, now);
    const key = campaign.content.levels[0]?.questions[index]?.key ?? "";
    await submitAnswer(visit?.level as never, anAnswer(key, choice), now);
  }
}

/** Pearson's correlation, from its definition. */
function correlation(xs: number[], ys: number[]): number {
  const mean = (all: number[]) => all.reduce((sum, one) => sum + one, 0) / all.length;
  const [x, y] = [mean(xs), mean(ys)];
  const sum = (term: (n: number) => number) => xs.reduce((total, _, n) => total + term(n), 0);
  const covariance = sum((n) => ((xs[n] ?? 0) - x) * ((ys[n] ?? 0) - y));
  return covariance / Math.sqrt(sum((n) => ((xs[n] ?? 0) - x) ** 2) * sum((n) => ((ys[n] ?? 0) - y) ** 2));
}

test("a question is told by its answers: difficulty, discrimination, time, the wrong answer most given, and who went no further", async () => {
  const campaign = await aLiveCampaign();
  // b is right. Whoever knows the first mostly knows the second.
  const answers: [string, string][] = [
    ["b", "b"],
    ["b", "b"],
    ["b", "b"],
    ["b", "a"],
    ["a", "a"],
    ["a", "c"],
    ["c", "a"],
    ["a", "b"],
  ];
  for (const [n, choices] of answers.entries()) {
    const player = await aPlayer(campaign, { now: new Date(MORNING) });
    await answerInTurn(campaign, player, choices, 4 + n);
  }
  const leaver = await aPlayer(campaign, { now: new Date(MORNING) });
  await answerInTurn(campaign, leaver, ["b"], 0);

  const soon = await told(campaign, new Date(MORNING + 20 * 60_000));
  expect(soon.map(({ dropOff }) => dropOff?.share ?? null)).toEqual([0, 0, null, null, null]);

  const [first, second, ...rest] = await told(campaign, new Date(MORNING + 60 * 60_000));
  expect(first).toMatchObject({
    level: 1,
    answered: 9,
    right: { n: 9, share: 5 / 9 },
    dropOff: { n: 9, share: 0 },
    wrong: { n: 3 },
  });
  expect(second).toMatchObject({
    answered: 8,
    right: { n: 8, share: 4 / 8 },
    dropOff: { n: 9, share: 1 / 9 },
    wrong: { n: 3 },
  });
  // Of the eight who finished, each question with the other one.
  const scored = answers.map((choices) => choices.map((choice) => Number(choice === "b")));
  const r = correlation(
    scored.map(([one]) => one as number),
    scored.map(([, other]) => other as number),
  );
  expect(first?.discrimination?.n).toBe(8);
  expect(first?.discrimination?.r).toBeCloseTo(r, 10);
  expect(second?.discrimination?.r).toBeCloseTo(r, 10);
  // 4, 5, ... 11 seconds; the first question has no answer before it.
  expect(first?.time).toBeNull();
  expect(second?.time).toEqual({ n: 8, quartiles: [5.75, 7.5, 9.25] });
  // The eight stand before level two, whose question of taste comes first, and have gone.
  expect(rest[0]).toMatchObject({ level: 2, answered: 0, right: null, dropOff: { n: 8, share: 1 } });
});

test("a second try, which has seen the answers, tells nothing about a question", async () => {
  const [one, ...others] = (await aLiveCampaign()).content.levels;
  const campaign = await aLiveCampaign({
    levels: [{ ...(one as NonNullable<typeof one>), passMark: 100, attempts: 3 }, ...others],
  });
  const ada = await aPlayer(campaign);
  await finishLevel(campaign, ada, 1, "a");
  const before = await told(campaign, new Date());
  expect(before[0]).toMatchObject({ answered: 1, right: { share: 0 } });
  const { startLevel } = await import("#app/features/game/start-level.server.ts");
  const visit = await loadLevel(campaign.slug, ada.token, 1, null, new Date());
  await startLevel(visit?.level as never, new Date());
  await finishLevel(campaign, ada, 1, "b");
  const after = await told(campaign, new Date());
  expect(after[0]).toMatchObject({ answered: 1, right: { share: 0 } });
});

test("another campaign's answers are not in it", async () => {
  const [one, other] = [await aLiveCampaign(), await aLiveCampaign()];
  await finishLevel(one, await aPlayer(one), 1);
  expect((await told(other, new Date())).every(({ answered }) => answered === 0)).toBe(true);
});
