import { kindOf } from "../game/kinds/table.ts";
import { type Jump, LEVEL_END, type Level } from "./level.ts";
import { isScored, type Question } from "./question.ts";

export type LevelProblemCode =
  | "draw_larger_than_pool"
  | "pass_mark_out_of_range"
  | "pass_mark_without_attempts"
  | "pass_mark_without_points"
  | "attempts_without_pass_mark"
  | "cool_down_without_attempts"
  | "closes_before_opening"
  | "time_limit_out_of_range"
  | "speed_bonus_out_of_range"
  | "streak_bonus_out_of_range"
  | "weight_out_of_range"
  | "jump_from_nowhere"
  | "jump_on_unknown_answer"
  | "jump_to_nowhere"
  | "jump_backwards"
  | "jump_in_mixed_level"
  | "question_unreachable";

export interface LevelProblem {
  code: LevelProblemCode;
  place: string;
}

/** What keeps one level from being played as its rules say. */
export function problemsOfLevel(place: string, level: Level): LevelProblem[] {
  return [...ruleProblems(level), ...jumpProblems(level), ...unreachable(level)].map(([code, part]) => ({
    code,
    place: `${place}.${part}`,
  }));
}

type Found = [code: LevelProblemCode, part: string];

function ruleProblems(level: Level): Found[] {
  const { draw, passMark, attempts, coolDownMinutes, opensAt, closesAt, weight } = level;
  const { timeLimit, speedBonus, streakBonus } = level;
  const isRepeatable = (attempts ?? 1) > 1;
  const checks: [isWrong: boolean, ...Found][] = [
    [!within(draw, 1, level.questions.length), "draw_larger_than_pool", "draw"],
    [!within(passMark, 1, 100), "pass_mark_out_of_range", "passMark"],
    // Without it a single failure would end a player's game, and nobody would have said so.
    [passMark !== undefined && attempts === undefined, "pass_mark_without_attempts", "passMark"],
    [
      passMark !== undefined && level.questions.some(({ points }) => points <= 0),
      "pass_mark_without_points",
      "passMark",
    ],
    [
      !within(attempts, 1, 1000) || (isRepeatable && passMark === undefined),
      "attempts_without_pass_mark",
      "attempts",
    ],
    [
      !within(coolDownMinutes, 0, 525_600) || (Boolean(coolDownMinutes) && !isRepeatable),
      "cool_down_without_attempts",
      "coolDownMinutes",
    ],
    [
      opensAt !== undefined && closesAt !== undefined && closesAt <= opensAt,
      "closes_before_opening",
      "closesAt",
    ],
    [
      !within(timeLimit?.seconds, 5, 86_400) || !within(timeLimit?.graceMilliseconds, 0, 10_000),
      "time_limit_out_of_range",
      "timeLimit",
    ],
    // Half a second brings all of it: a bonus that ends sooner would fall to nothing at once.
    [
      !within(speedBonus?.seconds, 1, 86_400) || !within(speedBonus?.points, 1, 10_000),
      "speed_bonus_out_of_range",
      "speedBonus",
    ],
    [
      streakBonus !== undefined && (streakBonus.points < 1 || streakBonus.cap < streakBonus.points),
      "streak_bonus_out_of_range",
      "streakBonus",
    ],
    [!within(weight, 0.1, 10), "weight_out_of_range", "weight"],
  ];
  return checks.filter(([isWrong]) => isWrong).map(([, code, part]) => [code, part]);
}

/** What is left out is what the level does without. */
function within(value: number | undefined, least: number, most: number): boolean {
  return value === undefined || (value >= least && value <= most);
}

function jumpProblems(level: Level): Found[] {
  const steps: Question[] = [...level.opening, ...level.questions];
  const mixed: Found[] =
    level.jumps?.length && level.shuffle?.questions ? [["jump_in_mixed_level", "jumps"]] : [];
  return [
    ...mixed,
    ...(level.jumps ?? []).flatMap((jump, index) => {
      const code = problemOfJump(steps, jump);
      return code ? [[code, `jumps.${index}`] as Found] : [];
    }),
  ];
}

function problemOfJump(steps: readonly Question[], { question, answer, to }: Jump): LevelProblemCode | null {
  const [from, target] = [question, to].map((key) => steps.findIndex((step) => step.key === key));
  const asked = steps[from ?? -1];
  if (!asked) return "jump_from_nowhere";
  if (!kindOf(asked).jumpsOn(asked).includes(answer)) return "jump_on_unknown_answer";
  if (to === LEVEL_END) return null;
  if (target === -1) return "jump_to_nowhere";
  return (target ?? 0) > (from ?? 0) ? null : "jump_backwards";
}

/**
 * Questions that every answer leads past, whatever the level draws. A question of taste may be skipped, and several choices may
 * be ticked otherwise: each of them leads on to the next as well. So does one that is not drawn: as many may be missing as the
 * pool has more than it draws. A question is out of reach where more of them would have to be.
 */
function unreachable(level: Level): Found[] {
  // Mixed, nothing comes before anything; jumps in it are a problem of their own.
  if (level.shuffle?.questions) return [];
  const steps: Question[] = [...level.opening, ...level.questions];
  const mayMiss = Math.max(0, level.questions.length - (level.draw ?? level.questions.length));
  const missing = fewestMissing(level, steps);
  return steps.flatMap((step, index): Found[] =>
    (missing[index] ?? 0) <= mayMiss
      ? []
      : [["question_unreachable", `${isScored(step) ? "questions" : "opening"}.${step.key}`]],
  );
}

/** For each step: how many questions before it have to be missing, at least, for the way to come to it. */
function fewestMissing(level: Level, steps: readonly Question[]): number[] {
  const fewest = steps.map((_, index) => (index === 0 ? 0 : Infinity));
  const lead = (to: number, missing: number) => {
    if (to >= 0 && to < fewest.length) fewest[to] = Math.min(fewest[to] ?? Infinity, missing);
  };
  steps.forEach((step, index) => {
    const missing = fewest[index] ?? Infinity;
    const jumps = firstOfEach((level.jumps ?? []).filter(({ question }) => question === step.key));
    if (leadsOn(step, jumps)) lead(index + 1, missing);
    // Whatever leads to a question that is missing leads on to the next one after it (game/next-position.ts).
    else if (isScored(step)) lead(index + 1, missing + 1);
    for (const { to } of jumps) {
      const target = steps.findIndex(({ key }) => key === to);
      lead(target, missing);
    }
  });
  return fewest;
}

/** Of several jumps on one answer the first decides. */
function firstOfEach(jumps: readonly Jump[]): Jump[] {
  return jumps.filter(({ answer }, index) => jumps.findIndex((jump) => jump.answer === answer) === index);
}

function leadsOn(step: Question, jumps: readonly Jump[]): boolean {
  if (!isScored(step) || step.kind === "several-choices") return true;
  const answers = kindOf(step).jumpsOn(step);
  return answers.length === 0 || answers.some((key) => !jumps.some(({ answer }) => answer === key));
}
