import type { AnswerFact } from "#app/domain/game/attempt.ts";
import { isLanguage, type Language } from "#app/domain/kernel/language.ts";
import { SCORING_RULE_VERSION } from "#app/domain/scoring/score-answer.ts";
import { grantFor } from "#app/domain/voucher/voucher.ts";
import type { LevelState } from "#app/features/game/level.query.server.ts";
import { type Mark, toMarks } from "#app/features/game/level-progress.tsx";
import { ANSWERS } from "#app/features/game/store-answers.sql.server.ts";
import { FAIL_LEVEL, FINISH_GAME, FINISH_LEVEL } from "#app/features/game/store-last-answer.sql.server.ts";
import { coalesce } from "#app/infra/coalesce.server.ts";
import { run } from "#app/infra/db.server.ts";
import { sessionHashText } from "#app/infra/secrets.server.ts";

/** An answer as the rule has judged it, and by what: it is stored only where this still holds. */
export interface JudgedAnswer {
  /** The device's token. */
  token: string;
  campaignId: string;
  versionId: string;
  level: number;
  /** Of the attempt, from 1. */
  attempt: number;
  fact: AnswerFact;
  now: Date;
}

/** What the statement that stored an answer says of the rest: all that its feedback page shows and its rule does not know. */
export interface Stored {
  /** The player's, with this answer. */
  score: number;
  language: Language;
  brand: { name: string; privacyEmail: string };
  /** How the scored questions of the attempt went, this one included. */
  marks: Mark[];
}

interface StoredRow {
  n: number;
  score: number;
  locale: string;
  name: string;
  privacy_email: string;
  earlier: [isRight: boolean | null, share: number | null][] | null;
}

/**
 * Stores an answer that does not finish its level. Answers of one moment share one statement and one commit: see
 * docs/decisions/answers-travel-in-batches.md. Null when the attempt has moved on (a double click, another tab), and
 * when there is no such play, of this version, behind an open door.
 */
export const storeAnswer = coalesce({
  run: storeTogether,
  mostCalls: 64,
  mostAtOnce: 1,
  pause: 8,
  // A double click: the second is judged after the first is stored.
  keyOf: ({ token }: JudgedAnswer) => token,
});

async function storeTogether(batch: JudgedAnswer[]): Promise<(Stored | null)[]> {
  const rows = batch.map(answerRow);
  // In one order everywhere, so that two batches with the same players seldom wait for each other in a circle.
  rows.sort((one, other) => (one.device < other.device ? -1 : 1));
  const stored = await run<StoredRow>(ANSWERS, [JSON.stringify(rows), SCORING_RULE_VERSION]);
  const byNumber = new Map(stored.map((row) => [row.n, row]));
  return batch.map(({ fact }, n) => toStored(fact, byNumber.get(n)));
}

/** What finishes a level or the game touches other players' rows, and is a statement of its own. Null as above. */
export async function storeLastAnswer(level: LevelState, answer: JudgedAnswer): Promise<Stored | null> {
  const values: unknown[] = [JSON.stringify([answerRow(answer, 0)]), SCORING_RULE_VERSION];
  const isLastLevel = level.number === level.version.content.levels.length;
  const hasFailed = answer.fact.finishes === "failed";
  if (isLastLevel && !hasFailed) values.push(...grantValues(level, answer.now));
  const statement = hasFailed ? FAIL_LEVEL : isLastLevel ? FINISH_GAME : FINISH_LEVEL;
  const [row] = await run<StoredRow>(statement, values);
  return toStored(answer.fact, row);
}

function toStored({ isRight, share }: AnswerFact, row: StoredRow | undefined): Stored | null {
  if (!row) return null;
  return {
    score: row.score,
    language: isLanguage(row.locale) ? row.locale : "en",
    brand: { name: row.name, privacyEmail: row.privacy_email },
    marks: toMarks([...(row.earlier ?? []), [isRight, share]]),
  };
}

function answerRow({ token, campaignId, versionId, level, attempt, fact, now }: JudgedAnswer, n: number) {
  return {
    n,
    device: sessionHashText(token),
    campaign: campaignId,
    version: versionId,
    level,
    number: attempt,
    position: fact.position,
    next_position: fact.nextPosition,
    question: fact.question,
    given: fact.given,
    typed: fact.isFreeText,
    is_right: fact.isRight,
    share: fact.share,
    late: fact.late,
    points: fact.points,
    lines: fact.lines,
    // The event's payload as it is kept: PostgreSQL takes longer to build one than to read it.
    told: {
      level,
      question: fact.question,
      choices: fact.isFreeText ? null : fact.given,
      right: fact.isRight,
      points: fact.points,
    },
    trait: fact.trait?.key,
    value: fact.trait?.value,
    at: now,
  };
}

/** Until when the voucher holds, for both cases: which of them it is, the statement reads under its lock. */
function grantValues(level: LevelState, now: Date): unknown[] {
  const { validDays } = level.version.content.voucher;
  const issued = grantFor({ isProven: true }, validDays, now.getTime());
  const reserved = grantFor({ isProven: false }, validDays, now.getTime());
  return [
    issued.status === "issued" ? new Date(issued.expiresAt) : null,
    reserved.status === "reserved" ? new Date(reserved.until) : null,
  ];
}
