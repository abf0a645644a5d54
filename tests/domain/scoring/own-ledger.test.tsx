import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { BOOST_ACTS } from "#app/domain/campaign/content.ts";
import { LANGUAGES, type Language } from "#app/domain/kernel/language.ts";
import { type KeptEntry, sumOf } from "#app/domain/scoring/explain-entry.ts";
import { causeOf, reversalOf } from "#app/domain/scoring/ledger-line.ts";
import { ownLedger } from "#app/features/play/own-ledger.ts";
import { ScoreLedger } from "#app/features/play/score-ledger.tsx";
import { playerMessages } from "#app/i18n/player-messages.ts";
import { everyKind } from "#tests/support/every-kind.ts";
import { shownLedger } from "#tests/support/shown-ledger.ts";

const content = everyKind();
const questions = content.levels.flatMap(({ questions: own }) => own.map(({ key }) => key));

const explained = (entries: KeptEntry[], asked: number | null = null) =>
  ownLedger({
    entries,
    content,
    say: (words) => words.en ?? "",
    asked,
    hrefOf: (level) => `/me?lines=${level}`,
  });

const shown = (entries: KeptEntry[], asked: number | null = null, language: Language = "en") =>
  renderToStaticMarkup(<ScoreLedger t={playerMessages(language)} levels={explained(entries, asked)} />);

const points = fc.integer({ min: -2000, max: 2000 }).filter((n) => n !== 0);
const number = fc.integer({ min: 1, max: 4 });
const question = fc.constantFrom(...questions, "a-question-of-no-version");
const answers = fc
  .tuple(fc.constantFrom("answer", "speed", "streak"), number, number, question, points)
  .map(([kind, level, attempt, key, won]) => ({
    kind,
    cause: causeOf(level, attempt, key),
    level,
    points: won,
    act: null,
  }));
const reversals = fc
  .tuple(number, number, points)
  .map(([level, attempt, won]) => ({ ...reversalOf(level, attempt, won), level, act: null }) as KeptEntry);
const boosts = fc
  .tuple(fc.uuid(), fc.constantFrom(null, 0, 1, 4), points, fc.constantFrom(null, "sang", ...BOOST_ACTS))
  .map(([cause, level, won, act]) => ({ kind: "boost", cause, level, points: won, act }));
const strangers = fc.record({
  kind: fc.string(),
  cause: fc.string(),
  level: fc.constantFrom(null, 0, 1, 9),
  points,
  act: fc.constant(null),
});
const ledgers = fc.array(fc.oneof({ weight: 8, arbitrary: answers }, reversals, boosts, strangers), {
  maxLength: 200,
});

test("whatever the ledger holds, its lines come to its groups, its levels and its sum, as a reader adds them up", () => {
  fc.assert(
    fc.property(ledgers, fc.constantFrom(null, 1, 2), (entries, asked) => {
      const { levels, groups } = shownLedger(shown(entries, asked));
      const total = sumOf(entries);
      expect(sumOf(levels)).toBe(total);
      expect(sumOf(groups)).toBe(total);
      for (const { lines, points: whole } of groups)
        expect(lines === null ? whole : sumOf(lines)).toBe(whole);
    }),
  );
});

test("a line is on the page, or on the page of its level", () => {
  fc.assert(
    fc.property(ledgers, (entries) => {
      const first = explained(entries);
      const elsewhere = first.filter(({ linesHref }) => linesHref);
      const lines = [
        ...first,
        ...elsewhere.map(({ level = 0 }) => explained(entries, level).find((one) => one.level === level)),
      ].flatMap((level) => level?.groups.flatMap((group) => group.lines ?? []) ?? []);
      const inOrder = (all: { points: number }[]) => all.map((one) => one.points).sort((a, b) => a - b);
      expect(inOrder(lines)).toEqual(inOrder(entries));
    }),
  );
});

test("levels stand in their order, what belongs to none last, and a long question is cut after a word", () => {
  const answer = (level: number, key: string) => ({
    kind: "answer",
    cause: causeOf(level, 1, key),
    level,
    points: 5,
    act: null,
  });
  const long = { en: `Which of these rivers ${"flows ".repeat(12)}north?` };
  const [first] = content.levels;
  const levels = ownLedger({
    entries: [
      { kind: "boost", cause: "1", level: 0, points: 5, act: "invitation-sent" },
      answer(2, "capital-of-norway"),
      answer(1, "greenland-ice"),
    ],
    content: {
      levels: content.levels.map((level) =>
        level === first
          ? { ...level, questions: level.questions.map((one) => ({ ...one, prompt: long })) }
          : level,
      ),
    },
    say: (words) => words.en ?? "",
    asked: null,
    hrefOf: String,
  });
  expect(levels.map(({ level }) => level)).toEqual([1, 2, undefined]);
  expect(levels[0]?.groups[0]?.lines?.[0]?.question).toMatch(/^Which of these rivers (flows )+flows…$/);
  expect(levels[1]?.groups[0]?.lines?.[0]?.question).toBe("What is the capital of Norway?");
});

test.each(LANGUAGES)("in %s every kind and every act has its words", (language) => {
  const html = shown(
    [
      { kind: "boost", cause: "1", level: 2, points: 5, act: "friend-joined" },
      { kind: "streak", cause: causeOf(2, 2, "capital-of-norway"), level: 2, points: 3, act: null },
      { kind: "reversal", cause: "2.1", level: 2, points: -35, act: null },
    ],
    null,
    language,
  );
  const { account } = playerMessages(language);
  for (const said of [account.kinds.streak, account.acts["friend-joined"], account.takenBack({ attempt: 1 })])
    expect(html).toContain(said.replaceAll("'", "&#x27;"));
  expect(html).not.toMatch(/undefined|NaN/);
});
