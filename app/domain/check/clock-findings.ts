import type { CampaignContent } from "../campaign/content.ts";
import type { Level } from "../campaign/level.ts";
import { scoredCount } from "../game/steps.ts";
import type { Language } from "../kernel/language.ts";
import type { Found } from "./finding.ts";
import { timeToAnswer } from "./reading-time.ts";

/** Clocks that run out before one has read, clocks that nobody may lengthen, and what that does to a bonus for speed. */
export function clockFindings({ levels, languages }: CampaignContent): Found[] {
  return levels.flatMap((level, index): Found[] => {
    const { timeLimit, speedBonus } = level;
    if (!timeLimit) return [];
    const place = `levels.${index + 1}.timeLimit`;
    const [slowest, limit] = slowestReader(level, languages);
    // Fewer than five seconds are out of range (level-problems.ts), and that is enough said.
    const isShort = slowest !== undefined && timeLimit.seconds >= 5 && limit > timeLimit.seconds;
    return [
      ...(isShort
        ? [
            {
              code: "time_limit_too_short" as const,
              place,
              language: slowest,
              found: timeLimit.seconds,
              limit,
            },
          ]
        : []),
      // WCAG 2.2, 2.2.1 (A): turn off, adjust or extend.
      ...(timeLimit.adjustable ? [] : [{ code: "clock_not_adjustable" as const, place }]),
      // A lengthened clock costs no rank (scoring/bonuses.ts): speed is then measured by it, for whoever asks for it.
      ...(timeLimit.adjustable && speedBonus
        ? [{ code: "speed_by_own_clock" as const, place: `levels.${index + 1}.speedBonus` }]
        : []),
    ];
  });
}

/** The language in which the level takes longest, and whole seconds: of its longest question, or of all that are asked. */
function slowestReader(
  level: Level,
  languages: readonly Language[],
): [language: Language | undefined, seconds: number] {
  const asked = level.timeLimit?.per === "question" ? 1 : scoredCount(level);
  const times = languages.map((language): [Language, number] => {
    const each = level.questions.map((question) => timeToAnswer(question, language)).sort((a, b) => b - a);
    return [language, each.slice(0, asked).reduce((sum, time) => sum + time, 0)];
  });
  const [language, time] = times.reduce<[Language | undefined, number]>(
    (one, other) => (other[1] > one[1] ? other : one),
    [undefined, 0],
  );
  return [language, Math.ceil(time / 1000)];
}
