import { pool } from "#app/infra/db.server.ts";
import type { Game, ModelRun } from "#tests/support/game-model-state.ts";

/** Everything that is stored of a player's game, in words that the model can say as well. */
export interface Kept {
  score: number;
  /** Of all time, on the leaderboard; null: not on it. */
  standing: number | null;
  pace: string;
  finished: boolean;
  levelsFinished: number;
  vouchers: number;
  events: Record<string, number>;
  /** "answer 1:first +10 in 1 by rule 2" */
  ledger: string[];
  runs: KeptRun[];
}

interface KeptRun {
  level: number;
  number: number;
  position: number;
  streak: number;
  points: number;
  right: number;
  passed: boolean | null;
  /** How long ago, in milliseconds. */
  clock: number | null;
  asked: number | null;
  ended: number | null;
  /** [position, question, given, right, share, late, points] */
  answers: unknown[][];
}

const ago = (moment: string) => `round(extract(epoch FROM $2::timestamptz - ${moment}) * 1000)::int`;

const KEPT = `
SELECT p.score, p.pace, p.finished_at IS NOT NULL AS finished, p.levels_finished AS "levelsFinished",
  (SELECT -negated_score FROM standing WHERE play_id = p.id AND since = '-infinity') AS standing,
  (SELECT count(*)::int FROM voucher WHERE play_id = p.id) AS vouchers,
  (SELECT coalesce(json_object_agg(name, n), '{}') FROM (
    SELECT name, count(*) AS n FROM event WHERE play_id = p.id AND profile_id = p.profile_id AND name ~ '^(question|level|game)_' GROUP BY name) AS each) AS events,
  (SELECT coalesce(json_agg(format('%s %s %s%s in %s by rule %s', kind, cause, CASE WHEN points > 0 THEN '+' END, points, level, rule_version)), '[]')
    FROM score_entry WHERE play_id = p.id) AS ledger,
  (SELECT json_agg(json_build_object('level', level, 'number', number, 'position', position, 'streak', streak,
      'points', points, 'right', right_count, 'passed', passed,
      'clock', ${ago("clock_started_at")}, 'asked', ${ago("asked_at")}, 'ended', ${ago("finished_at")},
      'answers', (SELECT coalesce(json_agg(json_build_array(position, question_key, given, is_right, share::float8, late, points) ORDER BY position), '[]')
        FROM answer WHERE attempt_id = a.id)) ORDER BY level, number)
    FROM attempt a WHERE play_id = p.id) AS runs
FROM unnest($1::uuid[]) WITH ORDINALITY AS wanted (id, place) JOIN play p ON p.id = wanted.id ORDER BY place`;

export async function keptOf(playIds: string[], now: Date): Promise<Kept[]> {
  const { rows } = await pool.query<Kept>(KEPT, [playIds, now]);
  return rows.map((row) => ({ ...row, ledger: row.ledger.sort() }));
}

/** What the database has to hold if the model is right. */
export function keptBy(game: Game, levels: number): Kept {
  const passed = game.runs.filter((run) => run.passed);
  const answered = game.runs.reduce((sum, { answers }) => sum + answers.length, 0);
  const finished = passed.length === levels;
  return {
    score: game.ledger.reduce((sum, { points }) => sum + points, 0),
    standing: passed.length === 0 ? null : passed.reduce((sum, run) => sum + pointsOf(run), 0),
    pace: game.pace,
    finished,
    levelsFinished: passed.length,
    vouchers: finished ? 1 : 0,
    events: counted({
      question_answered: answered,
      level_finished: passed.length,
      level_failed: game.runs.filter((run) => run.passed === false).length,
      level_tried_again: game.runs.filter(({ number }) => number > 1).length,
      game_finished: finished ? 1 : 0,
    }),
    ledger: game.ledger
      .map(
        ({ kind, cause, level, points }) =>
          `${kind} ${cause} ${points > 0 ? "+" : ""}${points} in ${level} by rule 2`,
      )
      .sort(),
    runs: game.runs
      .map((run) => keptRun(run, game.now))
      .sort((one, other) => one.level - other.level || one.number - other.number),
  };
}

function keptRun(run: ModelRun, now: number): KeptRun {
  const since = (moment: number | null) => (moment === null ? null : now - moment);
  return {
    level: run.level,
    number: run.number,
    position: run.position,
    streak: run.streak,
    points: pointsOf(run),
    right: run.answers.filter(({ right }) => right).length,
    passed: run.passed,
    clock: since(run.clockAt),
    asked: since(run.askedAt),
    ended: since(run.finishedAt),
    answers: run.answers.map(({ position, question, given, right, share, late, points }) => [
      position,
      question,
      given,
      right,
      // PostgreSQL keeps it as a float of four bytes.
      share === null ? null : Math.fround(share),
      late,
      points,
    ]),
  };
}

function pointsOf({ answers }: ModelRun): number {
  return answers.reduce((sum, { points }) => sum + points, 0);
}

function counted(events: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(events).filter(([, count]) => count > 0));
}

/** Lets time go by for one player: what happened to them lies that much further back. */
export async function letPass(playId: string, milliseconds: number): Promise<void> {
  await pool.query(
    `UPDATE attempt SET asked_at = asked_at - $2::interval, clock_started_at = clock_started_at - $2::interval,
       started_at = started_at - $2::interval, finished_at = finished_at - $2::interval
     WHERE play_id = $1`,
    [playId, `${milliseconds} milliseconds`],
  );
}
