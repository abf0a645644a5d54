import type * as z from "zod";
import type { Level } from "#app/domain/campaign/level.ts";
import type { levelFile } from "./level-file.schema.ts";
import { scoredFileOf, traitFileOf } from "./question-file-of.ts";
import type { Say } from "./words-of-file.ts";

type LevelFile = z.input<typeof levelFile>;

/** The level as a campaign file says it, in the order of the page. */
export function levelFileOf(level: Level, say: Say): LevelFile {
  const { key, draw, shuffle, passMark, attempts, coolDownMinutes, opensAt, closesAt, weight } = level;
  const { timeLimit, speedBonus, streakBonus } = level;
  return {
    key,
    name: say(level.name),
    intro: say(level.intro),
    draw,
    shuffle: shuffle && { questions: shuffle.questions, choices: shuffle.choices },
    passMark,
    attempts,
    coolDownMinutes,
    opensAt: momentOf(opensAt),
    closesAt: momentOf(closesAt),
    timeLimit: timeLimit && {
      per: timeLimit.per,
      seconds: timeLimit.seconds,
      graceMilliseconds: timeLimit.graceMilliseconds,
      adjustable: timeLimit.adjustable,
    },
    speedBonus: speedBonus && { points: speedBonus.points, seconds: speedBonus.seconds },
    streakBonus: streakBonus && { points: streakBonus.points, cap: streakBonus.cap },
    weight,
    jumps: level.jumps?.map(({ question, answer, to }) => ({ question, answer, to })),
    opening: level.opening.map((question) => traitFileOf(question, say)),
    questions: level.questions.map((question) => scoredFileOf(question, say)),
  };
}

/** In UTC, without the milliseconds that no field of the studio can give. */
function momentOf(at: number | undefined): string | undefined {
  return at === undefined ? undefined : new Date(at).toISOString().replace(".000Z", "Z");
}
