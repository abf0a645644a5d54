import type { CampaignContent } from "../campaign/content.ts";
import { doorOf } from "../campaign/door.ts";
import type { Level } from "../campaign/level.ts";
import { isScored } from "../campaign/question.ts";
import { answerQuestion, newAttempt } from "../game/attempt.ts";
import { levelDoor, type PastAttempt } from "../game/level-door.ts";
import { planOf } from "../game/plan.ts";
import type { Chance } from "../game/seeded.ts";
import type { Instant } from "../kernel/instant.ts";
import { reversalOf } from "../scoring/ledger-line.ts";
import { drawNormal } from "./draws.ts";
import { formFor, tasteFor } from "./sent-form.ts";

/** How somebody plays. */
export interface Manner {
  /** The chance that an answer is right. */
  right: number;
  /** The median time of an answer. */
  seconds: number;
  /** The chance that a question of taste is not skipped. */
  taste: number;
}

/** What a level came to for somebody who never gives up. */
export interface LevelRun {
  isPassed: boolean;
  /** Attempts that failed. */
  failures: number;
  /** Times that the rules made them come back later. */
  waits: number;
  /** Questions of taste that were asked. */
  tastes: number;
  points: number;
}

export interface Dates {
  opensAt: Instant | null;
  closesAt: Instant | null;
}

/** A thousand attempts are allowed; nobody is simulated that far. */
const MOST_FAILURES = 20;

/**
 * A play by the real rules, level after level, of somebody who goes on for as long as the doors let them: who gives up before
 * is a matter of the assumptions, and thins this out afterwards. It ends with the first level that is not passed.
 */
export function tirelessPlay(
  content: CampaignContent,
  dates: Dates,
  startsAt: Instant,
  manner: Manner,
  chance: Chance,
): LevelRun[] {
  const runs: LevelRun[] = [];
  let now = startsAt;
  for (const [index, level] of content.levels.entries()) {
    const [run, endsAt] = playLevel(level, index + 1, dates, now, manner, chance);
    runs.push(run);
    if (!run.isPassed) break;
    now = endsAt;
  }
  return runs;
}

function playLevel(
  level: Level,
  number: number,
  dates: Dates,
  startsAt: Instant,
  manner: Manner,
  chance: Chance,
): [LevelRun, endsAt: Instant] {
  const history: PastAttempt[] = [];
  const run: LevelRun = { isPassed: false, failures: 0, waits: 0, tastes: 0, points: 0 };
  let now = startsAt;
  while (run.failures < MOST_FAILURES && doorOf({ state: "live", ...dates }, now) === "open") {
    const door = levelDoor(level, now, history);
    if (door.state === "not_yet" || door.state === "failed_wait") {
      now = door.state === "not_yet" ? door.at : door.until;
      run.waits++;
      continue;
    }
    if (door.state !== "open") break;
    // A new attempt at a failed level takes back what the one before brought.
    run.points += reversalOf(number, history.length, run.points)?.points ?? 0;
    const attempt = tryLevel(level, number, history.length + 1, now, manner, chance);
    run.points += attempt.points;
    run.tastes += attempt.tastes;
    now = attempt.endsAt;
    history.push({ status: attempt.isPassed ? "passed" : "failed", finishedAt: now });
    if (attempt.isPassed) return [{ ...run, isPassed: true }, now];
    run.failures++;
  }
  return [run, now];
}

/** Two thirds of the times lie within a factor of 1.6 of the median: e to the 0.47. */
const TIME_SPREAD = 0.47;

function tryLevel(
  level: Level,
  levelNumber: number,
  number: number,
  startsAt: Instant,
  manner: Manner,
  chance: Chance,
): { isPassed: boolean; points: number; tastes: number; endsAt: Instant } {
  const seed = Math.floor(chance() * 2 ** 32);
  const plan = planOf(level, seed);
  const played = { level, number: levelNumber, seed };
  let attempt = newAttempt(number);
  let [now, points, tastes] = [startsAt, 0, 0];
  for (;;) {
    const question = plan[attempt.position]?.question;
    if (!question) return { isPassed: false, points, tastes, endsAt: now };
    const scored = isScored(question);
    const at = now + manner.seconds * 1000 * Math.exp(TIME_SPREAD * drawNormal(chance));
    const skip = !scored && chance() >= manner.taste;
    const fields = scored ? formFor(question, chance() < manner.right, chance) : tasteFor(question, chance);
    attempt = { ...attempt, askedAt: now, startedAt: attempt.startedAt ?? (scored ? now : null) };
    const answered = answerQuestion(played, attempt, {
      question: question.key,
      fields,
      skip,
      at,
      pace: "normal",
    });
    now = at;
    // A question that nobody can answer, of a draft: the level ends there.
    if (!answered.ok) return { isPassed: false, points, tastes, endsAt: now };
    const { position, nextPosition, streak, share, finishes } = answered.value;
    points += answered.value.points;
    if (!scored) tastes++;
    if (finishes) return { isPassed: finishes === "passed", points, tastes, endsAt: now };
    attempt = {
      ...attempt,
      position: nextPosition,
      streak,
      answered: [...attempt.answered, { position, share }],
    };
  }
}
