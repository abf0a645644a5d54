import fc from "fast-check";
import { expect, test } from "vitest";
import { ENTRY_KINDS, sumOf } from "#app/domain/scoring/explain-entry.ts";
import { SCORING_RULE_VERSION } from "#app/domain/scoring/score-answer.ts";
import { playLedger } from "#app/features/profile/play-ledger.ts";
import { studioMessages } from "#app/i18n/studio-messages.ts";
import { everyKind } from "#tests/support/every-kind.ts";

const content = everyKind();

const entries = fc.array(
  fc.record({
    at: fc.date({ noInvalidDate: true }).map((at) => at.toISOString()),
    kind: fc.oneof(fc.constantFrom("answer", "speed", "streak", "boost", "reversal"), fc.string()),
    cause: fc.oneof(fc.constantFrom("2:capital-of-norway", "2.3:capital-of-norway", "2.1"), fc.string()),
    level: fc.constantFrom(null, 0, 1, 2, 3, 4, 9),
    points: fc.integer({ min: -2000, max: 2000 }),
    act: fc.constantFrom(null, "friend-joined", "sang"),
    ruleVersion: fc.nat(9),
  }),
  { maxLength: 60 },
);

test("whatever the ledger holds, the table's rows and columns come to the sum of the lines", () => {
  fc.assert(
    fc.property(entries, (kept) => {
      const { lines, levels, kinds, totals, sum } = playLedger(content, "en", kept);
      expect(sum).toBe(sumOf(kept));
      expect(lines.map(({ points }) => points)).toEqual(kept.map(({ points }) => points));
      expect(levels.reduce((all, { total }) => all + total, 0)).toBe(sum);
      expect(kinds.reduce((all, kind) => all + totals[kind], 0)).toBe(sum);
      for (const { points, total } of levels)
        expect(kinds.reduce((all, kind) => all + points[kind], 0)).toBe(total);
      for (const kind of ENTRY_KINDS)
        expect(levels.reduce((all, { points }) => all + points[kind], 0)).toBe(totals[kind]);
    }),
  );
});

test("a play without bonuses has columns for answers and boosts alone, and a line of no level has a row of its own", () => {
  const boost = {
    at: "2026-11-21T10:00:00Z",
    kind: "boost",
    cause: "1",
    act: "friend-joined",
    ruleVersion: 2,
  };
  const none = playLedger(content, "fr", []);
  expect([none.kinds, none.levels.map(({ name }) => name)]).toEqual([
    ["answer", "boost"],
    ["Choisir", "Contre la montre", "Capitales", "À la croisée des chemins"],
  ]);
  const { levels } = playLedger(content, "fr", [{ ...boost, level: 0, points: 5 }]);
  expect(levels.at(-1)).toMatchObject({ name: null, points: { boost: 5 }, total: 5 });
});

test.each(["en", "fr"] as const)("in %s every version of the rule is told in a sentence", (language) => {
  const rules: Readonly<Record<number, string>> = studioMessages(language).profile.ledger.rules;
  for (let version = 1; version <= SCORING_RULE_VERSION; version++)
    expect(rules[version]).toMatch(/^.{40,}\.$/);
});
