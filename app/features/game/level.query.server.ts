import type { Level } from "#app/domain/campaign/content.ts";
import type { Attempt } from "#app/domain/game/attempt.ts";
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
  play: PlayState;
  version: PublishedVersion;
  level: Level;
  /** From 1. */
  number: number;
  attemptId: string;
  attempt: Attempt;
  points: number;
  rightCount: number;
}

export interface StoredAnswer {
  position: number;
  question: string;
  choices: string[];
  isRight: boolean | null;
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
  marks: ("right" | "wrong")[];
}

interface LevelRow {
  attempt_id: string | null;
  position: number;
  attempt_points: number;
  right_count: number;
  attempt_finished_at: Date | null;
  answer_position: number | null;
  question_key: string;
  choices: string[];
  is_right: boolean | null;
  answer_points: number;
  marks: boolean[] | null;
}

const LEVELS = manyStatesStatement(
  "levels",
  "level smallint, position smallint",
  `a.id AS attempt_id, a.position, a.points AS attempt_points, a.right_count, a.finished_at AS attempt_finished_at,
   w.position AS answer_position, w.question_key, w.choices, w.is_right, w.points AS answer_points,
   (SELECT array_agg(m.is_right ORDER BY m.position) FROM answer m
    WHERE m.attempt_id = a.id AND m.is_right IS NOT NULL AND m.position <= coalesce(ask.position, 32767)) AS marks`,
  `LEFT JOIN attempt a ON a.play_id = p.id AND a.level = ask.level AND a.number = 1
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
    level: toLevelState(row, state.play, version, number),
    answer: toStoredAnswer(row),
    marks: (row.marks ?? []).map((isRight) => (isRight ? "right" : "wrong")),
  };
}

function toLevelState(
  row: LevelRow,
  play: PlayState | null,
  version: PublishedVersion,
  number: number,
): LevelState | null {
  const level = version.content.levels[number - 1];
  if (!play || !level || !row.attempt_id) return null;
  return {
    play,
    version,
    level,
    number,
    attemptId: row.attempt_id,
    attempt: row.attempt_finished_at ? { status: "finished" } : { status: "open", position: row.position },
    points: row.attempt_points,
    rightCount: row.right_count,
  };
}

function toStoredAnswer(row: LevelRow): StoredAnswer | null {
  if (row.answer_position === null) return null;
  return {
    position: row.answer_position,
    question: row.question_key,
    choices: row.choices,
    isRight: row.is_right,
    points: row.answer_points,
  };
}
