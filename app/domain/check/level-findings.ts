import type { CampaignContent } from "../campaign/content.ts";
import type { Level } from "../campaign/level.ts";
import type { ScoredQuestion } from "../campaign/question.ts";
import { questionsOf } from "../campaign/texts.ts";
import { kindOf } from "../game/kinds/table.ts";
import { scoredCount } from "../game/steps.ts";
import { roundPoints } from "../scoring/round-points.ts";
import type { Found } from "./finding.ts";

/** What a level or the campaign lacks to be a game, and to tell the brand anything. */
export function levelFindings(content: CampaignContent): Found[] {
  const { levels } = content;
  if (levels.length === 0) return [{ code: "no_levels", place: "levels" }];
  return [
    ...repeatedKeys(content),
    ...levels.flatMap((level, index) => ofLevel(`levels.${index + 1}`, level)),
    // Nobody is a qualified prospect without a declared trait (profile/qualified.ts).
    ...(levels.some(({ opening }) => opening.length > 0)
      ? []
      : [{ code: "no_trait_question" as const, place: "levels" }]),
  ];
}

/** Answers and feedback are found by key, so a key is one question's in the whole campaign. */
function repeatedKeys(content: CampaignContent): Found[] {
  const known = new Set<string>();
  return questionsOf(content).flatMap(([place, { key }]): Found[] => {
    if (known.has(key)) return [{ code: "same_key_twice", place, word: key }];
    known.add(key);
    return [];
  });
}

function ofLevel(place: string, level: Level): Found[] {
  const { questions, weight = 1 } = level;
  if (questions.length === 0) return [{ code: "level_without_questions", place: `${place}.questions` }];
  const found: Found[] = [];
  if (questions.every((question) => mostPoints(question, weight) <= 0))
    found.push({ code: "level_without_points", place: `${place}.questions` });
  if (!canPass(level)) found.push({ code: "pass_mark_unreachable", place: `${place}.passMark` });
  return [...found, ...askedAgain(place, level)];
}

/**
 * Feedback tells the right answer, so whoever fails a level that asks all of its questions knows them the next time, and may
 * fail for that. A pool of twice as many as are drawn asks, on the average, at most half of them again.
 */
function askedAgain(place: string, level: Level): Found[] {
  const [found, limit] = [level.questions.length, 2 * scoredCount(level)];
  // A draft may draw no number at all.
  return (level.attempts ?? 1) > 1 && found < limit
    ? [{ code: "attempts_ask_the_same", place: `${place}.attempts`, found, limit }]
    : [];
}

/** What the best answer brings, bonuses aside; a small weight may round it to nothing. */
function mostPoints(question: ScoredQuestion, weight: number): number {
  const own = "choices" in question ? question.choices.map(({ points = 0 }) => points) : [];
  return roundPoints(Math.max(question.points, ...own) * weight);
}

/** The mark asks for a part of all that is at stake (game/pass-mark.ts): a question that nobody can get right is at stake too. */
function canPass({ passMark, questions, draw, jumps = [] }: Level): boolean {
  // With jumps, a question that cannot be answered may be passed by.
  if (passMark === undefined || passMark > 100 || jumps.length > 0) return true;
  const asked = [...questions]
    .sort(
      (one, other) => Number(isAnswerable(other)) - Number(isAnswerable(one)) || other.points - one.points,
    )
    .slice(0, draw ?? questions.length);
  const stake = asked.reduce((sum, { points }) => sum + points, 0);
  const most = asked.filter(isAnswerable).reduce((sum, { points }) => sum + points, 0);
  return most * 100 >= passMark * stake - 1e-6;
}

function isAnswerable(question: ScoredQuestion): boolean {
  const codes = kindOf(question)
    .problems(question)
    .map(({ code }) => code);
  return !codes.some((code) => UNANSWERABLE.has(code));
}

const UNANSWERABLE: ReadonlySet<string> = new Set<Found["code"]>([
  "no_right_answer",
  "right_unknown",
  "range_empty",
  "right_outside_range",
  "right_off_step",
  "no_accepted_text",
]);
