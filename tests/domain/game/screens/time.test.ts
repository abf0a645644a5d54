import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { OpenAttempt } from "#app/domain/game/attempt.ts";
import { PACES, type Pace } from "#app/domain/game/clock.ts";
import { TimedStartScreen, type TimedStartView } from "#app/features/game/kinds/timed-start-screen.tsx";
import { clockView, limitView, type Timed, waitsForStart } from "#app/features/game/kinds/timing.ts";
import { theLevel, theQuestion } from "#tests/support/every-kind.ts";
import { controlsOf, textOf } from "#tests/support/page-form.ts";
import { askedPage, en, shownAs, toldPage } from "#tests/support/screens.tsx";

const SHOWN = 1_000_000;

/** Twenty seconds a question, or two minutes for the level; half a second short of five have passed. */
function timed(key: string, changes: Partial<OpenAttempt> = {}, pace: Pace = "normal"): Timed {
  const attempt: OpenAttempt = {
    status: "open",
    number: 1,
    position: 2,
    streak: 0,
    startedAt: SHOWN,
    askedAt: SHOWN,
    answered: [],
    ...changes,
  };
  return { level: theLevel(key), attempt, pace, now: SHOWN + 4_500 };
}

const choice = theQuestion("one-choice");

test.each([
  ["every-choice", { startedAt: null, askedAt: null }, false],
  ["against-the-clock", { startedAt: null, askedAt: null }, true],
  ["against-the-clock", { askedAt: null }, true],
  ["against-the-clock", {}, false],
  ["drawn-from-a-pool", { startedAt: null, askedAt: null }, true],
  ["drawn-from-a-pool", { askedAt: null }, false],
])("%s with %j waits for its start: %s", (key, attempt, waits) => {
  expect(waitsForStart(timed(key, attempt), choice)).toBe(waits);
  expect(waitsForStart(timed(key, attempt), theQuestion("trait-text"))).toBe(false);
});

test.each<[string, Pace, unknown]>([
  ["every-choice", "normal", undefined],
  ["against-the-clock", "normal", { per: "question", seconds: 20, left: 16, grace: 1500 }],
  ["against-the-clock", "double", { per: "question", seconds: 40, left: 36, grace: 1500 }],
  ["against-the-clock", "long", { per: "question", seconds: 200, left: 196, grace: 1500 }],
  ["against-the-clock", "off", undefined],
  ["drawn-from-a-pool", "normal", { per: "level", seconds: 120, left: 116, grace: 1500 }],
])("the clock of %s at the %s pace", (key, pace, clock) => {
  expect(clockView(timed(key, {}, pace), choice)).toEqual(clock);
});

test("a clock is never below nothing, and a question of taste has none", () => {
  expect(clockView({ ...timed("against-the-clock"), now: SHOWN + 90_000 }, choice)).toMatchObject({
    left: 0,
  });
  expect(clockView(timed("against-the-clock"), theQuestion("trait-scale"))).toBeUndefined();
});

test("a clock is words without a script, and twice a sentence with one", () => {
  const html = askedPage(shownAs(choice), { clock: { per: "question", seconds: 30, left: 24, grace: 1000 } });
  expect(textOf(html)).toContain("30\u00a0seconds for this question");
  const [, calls = ""] = /data-calls="([^"]*)"/.exec(html) ?? [];
  expect(JSON.parse(textOf(calls))).toEqual({ "15": "15\u00a0seconds left", "10": "10\u00a0seconds left" });
  expect(html).toMatch(/<p class="visually-hidden" aria-live="polite" data-said="true">/);
  expect(toldPage(shownAs(choice), ["danube"])).not.toContain('role="timer"');
});

test.each(PACES)("at the %s pace, the others are one press away", (now) => {
  const html = askedPage(shownAs(choice), { pace: { now, action: "/play/every-kind/pace" } });
  const buttons = controlsOf(html).filter(({ name }) => name === "pace");
  expect(buttons.map(({ attributes }) => attributes.value)).toEqual(PACES.filter((pace) => pace !== now));
  expect(html).toMatch(/<form[^>]* method="post" action="\/play\/every-kind\/pace" data-pace="true">/);
});

function startPage(changes: Partial<TimedStartView>): string {
  const level = { number: 2, of: 4, name: "Against the clock" };
  return renderToStaticMarkup(
    createElement(TimedStartScreen, { t: en, level, of: 5, action: "/start", ...changes }),
  );
}

test("before the clock runs, the page tells what is measured and nothing of the question", () => {
  const view = timed("against-the-clock", { startedAt: null, askedAt: null });
  const html = startPage({ position: 1, limit: limitView(view), speed: 15 });
  expect(textOf(html)).toContain("20\u00a0seconds for each question");
  expect(textOf(html)).toContain("Up to 15\u00a0points more for a quick right answer.");
  expect(html).toMatch(/<form[^>]* method="post" action="\/start" data-next="true" id="start">/);
  expect(html).toMatch(/<button[^>]* form="start"/);
});

test.each<[Partial<TimedStartView>, string, string]>([
  [{ position: 1, limit: { per: "level", seconds: 120 } }, "2\u00a0minutes for this level", "Start"],
  [{ position: 3, limit: { per: "question", seconds: 20 } }, "Ready for question 3?", "Next question"],
  [{ position: 1, limit: { per: "question" } }, "No time limit: take the time you need.", "Start"],
])("the page before the clock, %j, says %s", (view, words, button) => {
  const html = startPage(view);
  expect(textOf(html)).toContain(words);
  expect(controlsOf(html).map(({ label }) => label)).toEqual([button]);
});
