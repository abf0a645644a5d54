import { expect, test } from "vitest";
import type { Question } from "#app/domain/campaign/question.ts";
import { erasePerson } from "#app/features/profile/erase-person.server.ts";
import { newId } from "#app/infra/clock.server.ts";
import { aLiveCampaign, aPlayer, type Player } from "#tests/support/factories.ts";
import { aRuledLevel, deviceOf } from "#tests/support/game-model-device.ts";
import { oneValue, tablesHolding } from "#tests/support/whole-database.ts";

const words = (text: string) => ({ fr: text, en: text });
const OPENING: Question[] = [
  { key: "dream", kind: "trait-text", trait: "dream", longest: 200, prompt: words("A dream?") },
];
const QUESTIONS: Question[] = [
  {
    key: "capital",
    kind: "short-text",
    points: 10,
    slips: 0,
    accepted: { en: ["Oslo"] },
    prompt: words("The capital?"),
    explanation: words("Oslo."),
  },
  {
    key: "height",
    kind: "closest-number",
    points: 10,
    right: 4806,
    min: 0,
    max: 9000,
    step: 1,
    tolerance: 0,
    prompt: words("How high?"),
    explanation: words("4806."),
  },
];

async function whoTypes() {
  // Nowhere else in the database.
  const mark = newId().slice(-12);
  const typed = { dream: `zanzibar ${mark}`, capital: `trondheim ${mark}` };
  const campaign = await aLiveCampaign({
    levels: [
      aRuledLevel("typed", { opening: OPENING as never, questions: QUESTIONS as never }),
      aRuledLevel("next"),
    ],
    boosts: [],
  });
  const ada = await aPlayer(campaign);
  const device = deviceOf(campaign, ada);
  await device.answer(1, "dream", typed.dream);
  await device.answer(1, "capital", typed.capital);
  await device.answer(1, "height", "4805");
  return { ada, device, typed };
}

async function eventsOf(player: Player): Promise<unknown[]> {
  return oneValue(
    "SELECT json_agg(payload ORDER BY payload ->> 'question') FROM event WHERE play_id = $1 AND name = 'question_answered'",
    [(await player.play()).id],
  );
}

test("what a person has typed is in no event: those are kept when the person is erased", async () => {
  const { ada } = await whoTypes();
  expect(await eventsOf(ada)).toEqual([
    { level: 1, question: "capital", choices: null, right: false, points: 0 },
    { level: 1, question: "dream", choices: null, right: null, points: 0, first: "direct" },
    { level: 1, question: "height", choices: ["4805"], right: false, points: 0 },
  ]);
});

test("with the person go the texts they typed, as answers and as traits, and the score stays", async () => {
  const { ada, device, typed } = await whoTypes();
  const { id, profileId } = await ada.play();
  expect((await device.open("/levels/1/answers/1")).body).toContain(typed.capital);
  expect(await tablesHolding(typed.dream)).toEqual(["public.answer", "public.trait"]);
  expect(await tablesHolding(typed.capital)).toEqual(["public.answer"]);
  await device.answer(2, "next-1", "b");

  await erasePerson(profileId, new Date());
  for (const text of Object.values(typed)) expect([text, await tablesHolding(text)]).toEqual([text, []]);
  expect(await oneValue("SELECT score FROM play WHERE id = $1", [id])).toBe(10);
  expect(
    await oneValue(
      "SELECT json_agg(given ORDER BY question_key) FROM answer w JOIN attempt a ON a.id = w.attempt_id WHERE a.play_id = $1",
      [id],
    ),
  ).toEqual([[], [], ["4805"], ["b"]]);
});

test("an answer that comes after the erasure is nobody's", async () => {
  const { ada, device } = await whoTypes();
  const { id, profileId } = await ada.play();
  await erasePerson(profileId, new Date());
  expect((await device.answer(2, "next-1", "b")).location).toMatch(/^\/play\/[^/]+$/);
  expect((await device.send("/levels/2/start")).location).toMatch(/^\/play\/[^/]+$/);
  expect((await device.send("/pace", { pace: "off" })).location).toMatch(/^\/play\/[^/]+$/);
  expect(await oneValue("SELECT score FROM play WHERE id = $1", [id])).toBe(0);
  expect(await oneValue("SELECT pace FROM play WHERE id = $1", [id])).toBe("normal");
});
