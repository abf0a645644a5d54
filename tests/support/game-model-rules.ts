import type { Level } from "#app/domain/campaign/level.ts";
import type { Question } from "#app/domain/campaign/question.ts";
import type { Game, LedgerLine, ModelRun, Pace, Way } from "#tests/support/game-model-state.ts";

/** The rules of a level as docs and campaign files tell them, once more and in the plainest way: nothing of the app's judges here. */

const SLOWER = { normal: 1, double: 2, long: 10, off: Number.POSITIVE_INFINITY };

export function stepsOf(level: Level): Question[] {
  return [...level.opening, ...level.questions];
}

/** Only the server knows what comes where. */
export function isMixed(level: Level): boolean {
  return level.draw !== undefined || level.shuffle?.questions === true;
}

function paceIn(level: Level, game: Game): Pace {
  return level.timeLimit?.adjustable ? game.pace : "normal";
}

/** The last moment that a running clock allows. */
function endOfClock(level: Level, run: ModelRun, game: Game): number | null {
  const { timeLimit } = level;
  const from = timeLimit?.per === "level" ? run.clockAt : run.askedAt;
  if (!timeLimit || from === null) return null;
  return from + timeLimit.seconds * 1000 * SLOWER[paceIn(level, game)] + timeLimit.graceMilliseconds;
}

export function clockHasRunOut(level: Level, run: ModelRun, game: Game): boolean {
  return game.now > (endOfClock(level, run, game) ?? Number.POSITIVE_INFINITY);
}

/** The next moment at which time alone changes something for the player; null when it does not. */
export function nextChange(level: Level, run: ModelRun, game: Game): number | null {
  if (run.finishedAt !== null) return run.finishedAt + (level.coolDownMinutes ?? 0) * 60_000;
  const end = endOfClock(level, run, game);
  return end === null || !Number.isFinite(end) ? null : end;
}

/** The answer's points, then what speed and streak bring a wholly right one, each times the level's weight, in whole points. */
export function linesFor(
  level: Level,
  run: ModelRun,
  game: Game,
  { question, right, way }: { question: string; right: boolean; way: Way },
): LedgerLine[] {
  const { weight = 1, speedBonus, streakBonus } = level;
  const inARow = streakBonus ? Math.min(streakBonus.cap, streakBonus.points * (run.streak - 1)) : 0;
  const speed = speedBonus && run.askedAt !== null ? speedPoints(level, game.now - run.askedAt, game) : 0;
  const cause = `${run.level}${run.number > 1 ? `.${run.number}` : ""}:${question}`;
  const lines: LedgerLine[] = [
    { kind: "answer", cause, level: run.level, points: whole((way.points ?? 0) * weight) },
    { kind: "speed", cause, level: run.level, points: right ? whole(speed * weight) : 0 },
    { kind: "streak", cause, level: run.level, points: right ? whole(inARow * weight) : 0 },
  ];
  return lines.filter(({ points }) => points !== 0);
}

/** All of it within half a second, none at the end, evenly between; time counts less on a slower clock, half without one. */
function speedPoints(level: Level, taken: number, game: Game): number {
  const { points = 0, seconds = 1 } = level.speedBonus ?? {};
  const pace = paceIn(level, game);
  if (pace === "off") return whole(points / 2);
  const left = seconds - taken / 1000 / SLOWER[pace];
  return whole(points * Math.max(0, Math.min(1, left / (seconds - 0.5))));
}

/** A half goes away from zero. */
function whole(points: number): number {
  const size = Math.floor(Math.abs(points) + 0.5 + 1e-9);
  return points < 0 ? -size || 0 : size;
}

export function nextAfter(level: Level, run: ModelRun, question: string, given: string[]): number {
  const jump = level.jumps?.find((one) => one.question === question && given.includes(one.answer));
  if (!jump) return run.position + 1;
  return jump.to === "end" ? run.order.length : run.order.indexOf(jump.to);
}

/** Of what was asked, and of what the clock left no time for, enough was known. */
export function markIsReached(level: Level, run: ModelRun): boolean {
  if (level.passMark === undefined) return true;
  const worth = (key: string) => level.questions.find((question) => question.key === key)?.points ?? 0;
  const earned = run.answers.reduce((sum, { question, share }) => sum + (share ?? 0) * worth(question), 0);
  const asked = run.answers.reduce((sum, { question }) => sum + worth(question), 0);
  // Nobody knows which questions were not reached: in the campaigns of these tests they are all worth the same.
  const missed = level.jumps ? 0 : run.order.length - level.opening.length - scoredIn(level, run);
  const stake = asked + missed * (level.questions[0]?.points ?? 0);
  return earned * 100 >= level.passMark * stake;
}

function scoredIn(level: Level, run: ModelRun): number {
  return run.answers.filter(({ question }) => level.questions.some(({ key }) => key === question)).length;
}

/** What a finished run leaves to do: another try now, one later, or nothing. */
export function doorOf(level: Level, run: ModelRun, now: number): "again" | "later" | "never" {
  const { attempts = 1, coolDownMinutes = 0 } = level;
  if (run.passed || run.number >= attempts) return "never";
  return now >= (run.finishedAt ?? now) + coolDownMinutes * 60_000 ? "again" : "later";
}
