import type { AnswerFact } from "#app/domain/game/attempt.ts";
import { isLanguage, type Language } from "#app/domain/kernel/language.ts";
import { SCORING_RULE_VERSION } from "#app/domain/scoring/score-answer.ts";
import { grantFor } from "#app/domain/voucher/voucher.ts";
import { type Mark, toMarks } from "#app/features/game/marks.ts";
import { ANSWERS } from "#app/features/game/store-answers.sql.server.ts";
import {
  FAIL_LEVELS,
  FINISH_GAME,
  FINISH_GAMES,
  FINISH_LEVEL,
  FINISH_LEVELS,
} from "#app/features/game/store-last-answer.sql.server.ts";
import type { PublishedVersion } from "#app/features/play/campaign-content.query.server.ts";
import { coalesce } from "#app/infra/coalesce.server.ts";
import { run, type Statement } from "#app/infra/db.server.ts";
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
  /** Of the game's last answer. */
  grant?: Grant;
}

/** Until when a voucher would be valid, or held for who has yet to prove the address. */
interface Grant {
  issued: Date | null;
  reserved: Date | null;
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
export const storeAnswer = together(ANSWERS);

const failLevel = together(FAIL_LEVELS);
/** These two also answer null when the player's challenger is to be paid for it. */
const finishLevel = together(FINISH_LEVELS);
const finishGame = together(FINISH_GAMES);

function together(statement: Statement) {
  return coalesce({
    run: (batch: JudgedAnswer[]) => storeTogether(statement, batch),
    mostCalls: 64,
    mostAtOnce: 1,
    pause: 8,
    // A double click: the second is judged after the first is stored.
    keyOf: ({ token }) => token,
  });
}

async function storeTogether(statement: Statement, batch: JudgedAnswer[]): Promise<(Stored | null)[]> {
  const rows = batch.map(answerRow);
  // In one order everywhere, so that two batches with the same players seldom wait for each other in a circle.
  rows.sort((one, other) => (one.device < other.device ? -1 : 1));
  const stored = await run<StoredRow>(statement, [JSON.stringify(rows), SCORING_RULE_VERSION]);
  const byNumber = new Map(stored.map((row) => [row.n, row]));
  return batch.map(({ fact }, n) => toStored(fact, byNumber.get(n)));
}

/** Stores the answer that finishes its level, with all that comes of it. Null as above. */
export async function storeLastAnswer(
  { content }: PublishedVersion,
  answer: JudgedAnswer,
): Promise<Stored | null> {
  if (answer.fact.finishes === "failed") return failLevel(answer);
  if (answer.level < content.levels.length)
    return (await finishLevel(answer)) ?? storeAlone(FINISH_LEVEL, answer);
  const last = { ...answer, grant: grantUntil(content.voucher.validDays, answer.now) };
  return (await finishGame(last)) ?? storeAlone(FINISH_GAME, last);
}

/** What touches other players' rows is a statement of its own. */
async function storeAlone(statement: Statement, answer: JudgedAnswer): Promise<Stored | null> {
  const [row] = await run<StoredRow>(statement, [
    JSON.stringify([answerRow(answer, 0)]),
    SCORING_RULE_VERSION,
  ]);
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

function answerRow(
  { token, campaignId, versionId, level, attempt, fact, now, grant }: JudgedAnswer,
  n: number,
) {
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
    valid_until: grant?.issued,
    held_until: grant?.reserved,
  };
}

/** Until when the voucher holds, for both cases: which of them it is, the statement reads under its lock. */
function grantUntil(validDays: number, now: Date): Grant {
  const issued = grantFor({ isProven: true }, validDays, now.getTime());
  const reserved = grantFor({ isProven: false }, validDays, now.getTime());
  return {
    issued: issued.status === "issued" ? new Date(issued.expiresAt) : null,
    reserved: reserved.status === "reserved" ? new Date(reserved.until) : null,
  };
}
