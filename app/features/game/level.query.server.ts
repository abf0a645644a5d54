import type { Level } from "#app/domain/campaign/level.ts";
import type { Attempt } from "#app/domain/game/attempt.ts";
import type { Pace } from "#app/domain/game/clock.ts";
import type { Instant } from "#app/domain/kernel/instant.ts";
import { type Mark, toMarks } from "#app/features/game/marks.ts";
import { loadVersion, type PublishedVersion } from "#app/features/play/campaign-content.query.server.ts";
import {
  loadStates,
  manyStatesStatement,
  type PlayerState,
  type PlayState,
  type Visitor,
} from "#app/features/play/player-state.query.server.ts";
import { coalesce } from "#app/infra/coalesce.server.ts";

/** A player in a level that is open to them. */
export interface LevelState {
  /** The device's token. */
  token: string;
  play: PlayState;
  version: PublishedVersion;
  level: Level;
  /** From 1. */
  number: number;
  attemptId: string;
  /** From 1: the latest. */
  attemptNumber: number;
  attempt: Attempt;
  /** UTC, milliseconds; null while the attempt is open. */
  finishedAt: Instant | null;
  isPassed: boolean;
  /** The attempt's: what it asks, and in which order. */
  seed: number;
  /** The player's. */
  pace: Pace;
  points: number;
  rightCount: number;
}

export interface StoredAnswer {
  position: number;
  question: string;
  given: string[];
  isRight: boolean | null;
  /** It came after the clock. */
  late: boolean;
  points: number;
}

export interface LevelVisit {
  state: PlayerState;
  /** The version that the player plays by; a stranger sees the current one. */
  version: PublishedVersion;
  /** Null for a stranger, and for a level that is not reached or does not exist. */
  level: LevelState | null;
  answer: StoredAnswer | null;
  /** How the scored questions before this one went, in order. */
  marks: Mark[];
}

interface LevelRow {
  attempt_id: string | null;
  attempt_number: number;
  seed: number;
  position: number;
  attempt_points: number;
  right_count: number;
  streak: number;
  clock_started_at: Date | null;
  asked_at: Date | null;
  attempt_finished_at: Date | null;
  passed: boolean | null;
  pace: Pace;
  answer_position: number | null;
  question_key: string;
  given: string[];
  is_right: boolean | null;
  late: boolean;
  answer_points: number;
  answered: [position: number, isRight: boolean | null, share: number | null][] | null;
}

/** The latest attempt at the level, and its answers up to the one asked for. */
const LEVELS = manyStatesStatement(
  "levels",
  "level smallint, position smallint",
  `a.id AS attempt_id, a.number AS attempt_number, a.seed, a.position, a.points AS attempt_points, a.right_count, a.streak,
   a.clock_started_at, a.asked_at, a.finished_at AS attempt_finished_at, a.passed, p.pace,
   w.position AS answer_position, w.question_key, w.given, w.is_right, w.late, w.points AS answer_points,
   (SELECT json_agg(json_build_array(m.position, m.is_right, m.share) ORDER BY m.position) FROM answer m
    WHERE m.attempt_id = a.id AND m.position <= coalesce(ask.position, 32767)) AS answered`,
  `LEFT JOIN LATERAL (
     SELECT * FROM attempt WHERE play_id = p.id AND level = ask.level ORDER BY number DESC LIMIT 1
   ) a ON true
   LEFT JOIN answer w ON w.attempt_id = a.id AND w.position = ask.position`,
);

interface LevelAsked extends Visitor {
  level: number;
  /** Of a stored answer. */
  position: number | null;
}

/** Those who ask in one moment share one statement: see docs/decisions/answers-travel-in-batches.md. */
const loadRow = coalesce({
  run: (asked: LevelAsked[]) => loadStates<LevelRow>(LEVELS, asked),
  mostCalls: 64,
  mostAtOnce: 1,
  pause: 8,
});

/** One statement, and the version's content from memory. Null when there is no such campaign. */
export async function loadLevel(
  slug: string,
  token: string | null,
  number: number,
  answer: number | null,
  now: Date,
): Promise<LevelVisit | null> {
  const found = await loadRow({ slug, token, now, level: number, position: answer });
  if (!found) return null;
  const { state, row } = found;
  const version = await loadVersion(state.play?.versionId ?? state.campaign.currentVersionId);
  return {
    state,
    version,
    level: token ? toLevelState(row, token, state.play, version, number) : null,
    answer: toStoredAnswer(row),
    marks: toMarks((row.answered ?? []).map(([, isRight, share]) => [isRight, share])),
  };
}

function toLevelState(
  row: LevelRow,
  token: string,
  play: PlayState | null,
  version: PublishedVersion,
  number: number,
): LevelState | null {
  const level = version.content.levels[number - 1];
  if (!play || !level || !row.attempt_id) return null;
  return {
    token,
    play,
    version,
    level,
    number,
    attemptId: row.attempt_id,
    attemptNumber: row.attempt_number,
    attempt: toAttempt(row),
    finishedAt: row.attempt_finished_at?.getTime() ?? null,
    isPassed: row.passed === true,
    seed: row.seed,
    pace: row.pace,
    points: row.attempt_points,
    rightCount: row.right_count,
  };
}

function toAttempt(row: LevelRow): Attempt {
  if (row.attempt_finished_at) return { status: "finished" };
  return {
    status: "open",
    number: row.attempt_number,
    position: row.position,
    streak: row.streak,
    startedAt: row.clock_started_at?.getTime() ?? null,
    askedAt: row.asked_at?.getTime() ?? null,
    answered: (row.answered ?? []).map(([position, , share]) => ({ position, share })),
  };
}

function toStoredAnswer(row: LevelRow): StoredAnswer | null {
  if (row.answer_position === null) return null;
  return {
    position: row.answer_position,
    question: row.question_key,
    given: row.given,
    isRight: row.is_right,
    late: row.late,
    points: row.answer_points,
  };
}
