import type { CampaignContent } from "../campaign/content.ts";
import type { Question } from "../campaign/question.ts";
import { questionsOf } from "../campaign/texts.ts";
import { kindOf } from "../game/kinds/table.ts";
import { isNear } from "../game/same-text.ts";
import type { Language, Words } from "../kernel/language.ts";
import type { Found } from "./finding.ts";

/** Choices that a reader takes for each other, and a right one that stands out by its length. */
export function choiceFindings(content: CampaignContent): Found[] {
  return questionsOf(content).flatMap(([place, question]) => [
    ...alike(place, question, content.languages),
    ...rightMuchLonger(place, question, content.languages),
  ]);
}

/** The first pair of a question that is nearly the same in a language. What is quite the same blocks (question-problems.ts). */
function alike(place: string, question: Question, languages: readonly Language[]): Found[] {
  const lists = new Map<string, [part: string, words: Words][]>();
  for (const [part, words] of kindOf(question).texts(question)) {
    const [list = "", item] = part.split(".");
    if (item !== undefined) lists.set(list, [...(lists.get(list) ?? []), [part, words]]);
  }
  for (const list of lists.values())
    for (const language of languages) {
      const texts = list.map(([, words]) => choiceText(words[language] ?? ""));
      const second = texts.findIndex((text, index) =>
        texts.slice(0, index).some((one) => areAlike(one, text)),
      );
      const [part, word] = [list[second]?.[0], texts[second]?.written];
      if (part) return [{ code: "choices_alike", place: `${place}.${part}`, language, word }];
    }
  return [];
}

interface ChoiceText {
  written: string;
  small: string;
  /** Without accents, and without quotation marks and stops around it. */
  bare: string;
  /** A figure or a sign makes the difference: 1855 and 1856, +5 and -5 are two answers. */
  isExact: boolean;
}

function choiceText(text: string): ChoiceText {
  const written = text.trim();
  const small = written.toLowerCase();
  const bare = small
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .replace(/^["'«“„(]+\s*|[\s"'»”).,;:!?…]+$/gu, "");
  return { written, small, bare, isExact: /[\p{N}\p{S}-]/u.test(bare) };
}

/** The same but for accents and marks at the end, or for one letter in a longer word. */
function areAlike(one: ChoiceText, other: ChoiceText): boolean {
  if (one.bare === "" || other.bare === "" || one.small === other.small) return false;
  if (one.bare === other.bare) return true;
  if (one.isExact || other.isExact || !mayBeNear(one.bare, other.bare)) return false;
  return isNear(one.bare, other.bare, 1);
}

/** One slip lies between the same beginning and the same end: nearly all pairs are told apart by that, and quickly. */
function mayBeNear(one: string, other: string): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  if (longer.length - shorter.length > 1) return false;
  let same = 0;
  while (same < shorter.length && shorter[same] === longer[same]) same++;
  let alike = 0;
  while (alike < shorter.length - same && shorter.at(-1 - alike) === longer.at(-1 - alike)) alike++;
  // Two neighbours the wrong way round are one slip.
  return same + alike >= shorter.length - 2;
}

/** Half as long again as any other, and by more than a few words: an author explains only what is right. */
const MUCH = 1.5;
const MUCH_MORE_CHARACTERS = 20;

/** "Keep the length of choices about equal" (Haladyna, Downing and Rodriguez, Applied Measurement in Education 15, 2002). */
function rightMuchLonger(place: string, question: Question, languages: readonly Language[]): Found[] {
  if (question.kind !== "one-choice") return [];
  for (const language of languages) {
    const { right, longest } = lengthsOf(question, language);
    if (longest > 0 && right >= MUCH * longest && right - longest >= MUCH_MORE_CHARACTERS)
      return [
        {
          code: "right_much_longer",
          place: `${place}.choices.${question.right}`,
          language,
          found: right,
          limit: longest,
        },
      ];
  }
  return [];
}

/** Characters of the right choice, and of the longest wrong one. */
export function lengthsOf(
  question: Extract<Question, { kind: "one-choice" }>,
  language: Language,
): { right: number; longest: number } {
  const length = ({ text }: { text: Words }) => [...(text[language] ?? "").trim()].length;
  const right = question.choices.find(({ key }) => key === question.right);
  const wrong = question.choices.filter(({ key }) => key !== question.right);
  return { right: right ? length(right) : 0, longest: Math.max(0, ...wrong.map(length)) };
}
