import fc from "fast-check";
import { expect, test } from "vitest";
import { isScored } from "#app/domain/campaign/question.ts";
import { judge } from "#app/domain/game/judge.ts";
import { readGiven } from "#app/domain/game/read-given.ts";
import { seeded } from "#app/domain/game/seeded.ts";
import { days } from "#app/domain/kernel/instant.ts";
import { nodePicker, samplePlays } from "#app/domain/simulation/play-sample.ts";
import { formFor, tasteFor } from "#app/domain/simulation/sent-form.ts";
import { type Manner, tirelessPlay } from "#app/domain/simulation/tireless-play.ts";
import { everyKind, everyQuestion } from "#tests/support/every-kind.ts";
import { oneLevelCampaign } from "#tests/support/simulated.ts";

const NO_DATES = { opensAt: null, closesAt: null };
const KNOWS_ALL: Manner = { right: 1, seconds: 5, taste: 1 };
const play = (content = everyKind(), manner: Partial<Manner> = {}, dates = NO_DATES, seed = 1) =>
  tirelessPlay(content, dates, Date.UTC(2026, 5, 1), { ...KNOWS_ALL, ...manner }, seeded(seed));

test.each(
  everyQuestion()
    .filter(isScored)
    .map((question) => [question.key, question] as const),
)("what is sent for %s is an answer, wholly right or not as it is meant to be", (_key, question) => {
  fc.assert(
    fc.property(fc.integer(), fc.boolean(), (seed, isRight) => {
      const read = readGiven(question, formFor(question, isRight, seeded(seed)));
      expect(read.ok && judge(question, read.value).isRight).toBe(isRight);
      expect(read.ok).toBe(true);
    }),
  );
});

test("what is sent for a question of taste is an answer", () => {
  for (const question of everyQuestion())
    if (!isScored(question))
      for (let seed = 0; seed < 50; seed++)
        expect(readGiven(question, tasteFor(question, seeded(seed))).ok).toBe(true);
});

test("who knows all, and answers at once, gets all the points there are", () => {
  // By hand, from the file: 10 + 12 + 5 + 5; then 12 + 20 + 10 + 10 + 9 and their bonuses at 1.5; three of five at 10;
  // the way by land: the pass, and from there the last stop, or by sea: the sea and the last stop.
  const [first, second, third, fourth] = play(everyKind(), { seconds: 0.0001 });
  expect(first).toEqual({ isPassed: true, failures: 0, waits: 0, tastes: 2, points: 32 });
  // 18 + 30 + 15 + 15 + 14 for the answers, 5 * 15 for speed, 0 + 3 + 6 + 8 + 8 for the streak, a half away from zero.
  expect(second?.points).toBe(92 + 75 + 25);
  expect(third?.points).toBe(30);
  expect(fourth?.points).toBe(20);
});

test("who knows nothing does not pass a mark, for as often as the level may be tried", () => {
  const runs = play(everyKind(), { right: 0 });
  // Three attempts, and the cool-down before the second and the third.
  expect(runs).toHaveLength(3);
  expect(runs[2]).toMatchObject({ isPassed: false, failures: 3, waits: 2, points: 0 });
});

test("who is too slow for the clock passes nothing that has a mark", () => {
  expect(play(everyKind(), { seconds: 500 })[2]).toMatchObject({ isPassed: false, failures: 3 });
});

test("who skips questions of taste is not asked less, and declares nothing", () => {
  expect(play(everyKind(), { taste: 0 })[0]?.tastes).toBe(2);
});

test("a level that opens later makes people wait; one that the campaign does not see open stays shut", () => {
  const now = Date.UTC(2026, 5, 1);
  const content = oneLevelCampaign(2, { opensAt: now + days(7) });
  expect(play(content)).toEqual([{ isPassed: true, failures: 0, waits: 1, tastes: 1, points: 20 }]);
  expect(play(content, {}, { opensAt: null, closesAt: now + days(7) } as never)).toEqual([
    { isPassed: false, failures: 0, waits: 1, tastes: 0, points: 0 },
  ]);
  expect(play(content, {}, { opensAt: null, closesAt: now } as never)[0]?.isPassed).toBe(false);
});

test("the parts of a mark are passed as often as the binomial formula says", () => {
  // Two of three have to be right.
  const content = oneLevelCampaign(3, { passMark: 60, attempts: 1 });
  for (const p of [0.25, 0.5, 0.75]) {
    const passed = Array.from(
      { length: 1500 },
      (_, seed) => play(content, { right: p }, NO_DATES, seed)[0]?.isPassed,
    );
    const expected = 3 * p ** 2 * (1 - p) + p ** 3;
    expect(Math.abs(passed.filter(Boolean).length / 1500 - expected)).toBeLessThan(
      5 * Math.sqrt((expected * (1 - expected)) / 1500),
    );
  }
});

test("a sample knows nothing at its first node and everything at its last", () => {
  const content = oneLevelCampaign(4);
  const sample = samplePlays({
    content,
    dates: NO_DATES,
    startsAt: 0,
    manner: KNOWS_ALL,
    seed: 3,
    answers: 2000,
  });
  const points = (node: number) => [...sample.points.slice(node * sample.each, (node + 1) * sample.each)];
  expect(new Set(points(0))).toEqual(new Set([0]));
  expect(new Set(points(sample.nodes - 1))).toEqual(new Set([40]));
  expect(
    samplePlays({ content, dates: NO_DATES, startsAt: 0, manner: KNOWS_ALL, seed: 3, answers: 2000 }),
  ).toEqual(sample);
});

test("in a coupled sample whoever knows more never does worse", () => {
  const content = oneLevelCampaign(4, { passMark: 60, attempts: 1 });
  const sample = samplePlays({
    content,
    dates: NO_DATES,
    startsAt: 0,
    manner: KNOWS_ALL,
    seed: 3,
    answers: 3000,
    isCoupled: true,
  });
  for (let luck = 0; luck < sample.each; luck++) {
    const points = Array.from(
      { length: sample.nodes },
      (_, node) => sample.points[node * sample.each + luck] ?? 0,
    );
    expect(points).toEqual([...points].sort((one, other) => one - other));
  }
});

/** What a player knows by the nodes they are picked from, on average. */
const meanOf = (picker: Uint8Array) => [...picker].reduce((sum, node) => sum + node / 16, 0) / picker.length;

test("players are spread around what they know on average", () => {
  for (const mean of [0, 0.05, 0.3, 0.5, 0.65, 0.93, 1])
    for (const spread of [0, 0.05, 0.15, 0.3, 0.6]) {
      const picker = nodePicker(17, mean, spread);
      expect([mean, spread, meanOf(picker)]).toEqual([mean, spread, expect.closeTo(mean, 2)]);
      const variance = [...picker].reduce((sum, node) => sum + (node / 16 - mean) ** 2, 0) / picker.length;
      const most = mean * (1 - mean);
      // Between two nodes a value is one or the other, which adds a little of its own.
      expect(variance).toBeGreaterThan(Math.min(spread ** 2, most) * 0.8 - 1e-9);
      expect(variance).toBeLessThan(Math.min(spread ** 2, most) * 1.2 + 1 / 16 ** 2);
    }
});
