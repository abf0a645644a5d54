import type { CampaignContent } from "../campaign/content.ts";
import type { Level } from "../campaign/level.ts";
import type { ScoredQuestion } from "../campaign/question.ts";
import { chanceOfAtLeast } from "./by-lot.ts";
import { lengthsOf } from "./choice-findings.ts";
import type { Found } from "./finding.ts";

/**
 * What a player can guess without reading: "vary the location of the right answer" (Haladyna, Downing and Rodriguez, 2002).
 * Places are compared with lots: had each right answer's place been drawn among its choices,
 * - all of them would fall on one place in less than 1 case of 10, and they do: `always`, which players notice soonest;
 * - so many on one place in less than 1 case of 100 (times the number of places, Bonferroni: any place may be the one): `often`.
 * Levels that mix their choices have no places.
 */
export function answerPlaceFindings({ levels, languages }: CampaignContent): Found[] {
  const whole = placeFinding("levels", levels.flatMap(placesOf));
  const found = whole
    ? [whole]
    : levels.flatMap((level, index) => placeFinding(`levels.${index + 1}.questions`, placesOf(level)) ?? []);
  return [...found, ...oftenLongest(levels, languages[0])];
}

/** Where the right answer of a question stands. */
interface Place {
  /** From 1. */
  at: number;
  of: number;
}

function placesOf({ questions, shuffle }: Level): Place[] {
  return questions.flatMap((question) => placeOf(question, shuffle?.choices ?? false) ?? []);
}

/** True comes before false in any level (kinds/true-false.ts). */
function placeOf(question: ScoredQuestion, isMixed: boolean): Place | null {
  if (question.kind === "true-false") return { at: question.right ? 1 : 2, of: 2 };
  if (isMixed) return null;
  if (question.kind !== "one-choice" && question.kind !== "picture-choice") return null;
  const at = question.choices.findIndex(({ key }) => key === question.right) + 1;
  return at > 0 && question.choices.length > 1 ? { at, of: question.choices.length } : null;
}

const ALWAYS = 1 / 10;
const OFTEN = 1 / 100;

function placeFinding(place: string, answers: readonly Place[]): Found | null {
  const most = Math.max(0, ...answers.map(({ of }) => of));
  const candidates = Array.from({ length: most }, (_, index) => {
    const chances = answers.map(({ of }) => (of > index ? 1 / of : 0));
    const found = answers.filter(({ at }) => at === index + 1).length;
    // No more than were to be expected: nothing to reckon.
    const isUsual = found <= chances.reduce((sum, one) => sum + one, 0);
    const chance = isUsual ? 1 : Math.min(1, most * chanceOfAtLeast(found, chances));
    return { ordinal: index + 1, found, chance };
  });
  const likeliest = candidates.reduce((one, other) => (other.chance < one.chance ? other : one), {
    ordinal: 0,
    found: 0,
    chance: 1,
  });
  const { ordinal, found, chance } = likeliest;
  const about = { place, ordinal, found, limit: answers.length };
  if (found === answers.length && chance < ALWAYS) return { code: "right_always_in_place", ...about };
  return chance < OFTEN ? { code: "right_often_in_place", ...about } : null;
}

/** The same lots for length: were it drawn which choice is the longest, the right one would be so seldom so often. */
function oftenLongest(levels: readonly Level[], language: CampaignContent["languages"][0]): Found[] {
  const chances: number[] = [];
  let found = 0;
  for (const question of levels.flatMap(({ questions }) => questions)) {
    if (question.kind !== "one-choice" || question.choices.length < 2) continue;
    const { right, longest } = lengthsOf(question, language);
    if (right === longest) continue;
    chances.push(1 / question.choices.length);
    if (right > longest) found++;
  }
  if (chanceOfAtLeast(found, chances) >= OFTEN) return [];
  return [{ code: "right_often_longest", place: "levels", language, found, limit: chances.length }];
}
