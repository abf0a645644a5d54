import fc from "fast-check";
import { expect, test } from "vitest";
import { explainEntry, type KeptEntry } from "#app/domain/scoring/explain-entry.ts";
import { causeOf, reversalOf } from "#app/domain/scoring/ledger-line.ts";

const kept = (changes: Partial<KeptEntry>): KeptEntry => ({
  kind: "answer",
  cause: "2:phylloxera",
  level: 2,
  points: 10,
  act: null,
  ...changes,
});

test.each<[Partial<KeptEntry>, object]>([
  [{}, { kind: "answer", level: 2, attempt: 1, question: "phylloxera", act: null, points: 10 }],
  [
    { kind: "speed", cause: "2.3:phylloxera", points: 4 },
    { kind: "speed", attempt: 3, question: "phylloxera", points: 4 },
  ],
  [
    { kind: "reversal", cause: "2.1", points: -35 },
    { kind: "reversal", attempt: 1, question: null, points: -35 },
  ],
  [
    { kind: "boost", cause: "0b3c8a52-4c1c-4a8e-9a0a-1d5f7f0e9b11", act: "friend-joined" },
    { kind: "boost", attempt: null, question: null, act: "friend-joined" },
  ],
  // A friend challenged before the first level was finished.
  [
    { kind: "boost", cause: "1", level: 0, act: "invitation-sent" },
    { level: null, attempt: null },
  ],
  // Of a version that is not written yet.
  [
    { kind: "grace", cause: "2:phylloxera", act: "sang", points: -7 },
    { kind: "other", level: 2, attempt: null, question: null, act: null, points: -7 },
  ],
  [{ cause: "nonsense" }, { kind: "answer", attempt: null, question: null, points: 10 }],
])("%o is explained", (entry, explained) => {
  expect(explainEntry(kept(entry))).toMatchObject(explained);
});

test("whatever a question is called, its cause is read back", () => {
  const numbers = fc.integer({ min: 1, max: 99 });
  fc.assert(
    fc.property(numbers, numbers, fc.string(), (level, attempt, question) => {
      const cause = causeOf(level, attempt, question);
      expect(explainEntry(kept({ cause, level }))).toMatchObject({ level, attempt, question });
      const back = reversalOf(level, attempt, 5);
      expect(explainEntry(kept({ ...back, level }))).toMatchObject({ attempt, question: null, points: -5 });
    }),
  );
});
