import type { CampaignContent } from "../campaign/content.ts";
import { missingWords } from "../campaign/missing-words.ts";
import type { Question } from "../campaign/question.ts";
import { questionsOf, textsOf } from "../campaign/texts.ts";
import { wordsOf } from "../game/same-text.ts";
import type { Language } from "../kernel/language.ts";
import type { Found } from "./finding.ts";

/** What is not said, said too long, or asked twice. */
export function textFindings(content: CampaignContent): Found[] {
  return [...missing(content), ...tooLong(content), ...askedTwice(content), ...acceptedMissing(content)];
}

/** A text that is there in no language is missed once, any other in each language that lacks it. */
function missing(content: CampaignContent): Found[] {
  const lacking = new Map<string, Language[]>();
  for (const { place, language } of missingWords(content))
    lacking.set(place, [...(lacking.get(place) ?? []), language]);
  return [...lacking].flatMap(([place, languages]): Found[] => {
    const code = place.endsWith(".alt") ? "missing_alt" : "missing_language";
    if (languages.length < new Set(content.languages).size)
      return languages.map((language) => ({ code, place, language }));
    // Said by the check of the rules of the game.
    if (place === "rules") return [];
    if (code === "missing_alt") return [{ code, place }];
    return [{ code: place.endsWith(".explanation") ? "explanation_missing" : "missing_text", place }];
  });
}

/**
 * The narrowest page that has to do without scrolling sideways is 320 CSS pixels wide (WCAG 2.2, 1.4.10); at 16 pixels, with
 * its margins, that is about 36 characters to a line, and some 20 lines on a small phone's screen: a prompt of seven lines and
 * four choices of three fit there together.
 */
const LINE = 36;
const MOST_LINES: [place: RegExp, lines: number][] = [
  [/^name$|^levels\.\d+\.name$|^voucher\.name$/, 2],
  [/^tagline$/, 4],
  [/^intro$|Text$/, 12],
  [/^levels\.\d+\.intro$/, 8],
  [/\.prompt$/, 7],
  [/\.(choices|items|others|zones)\.[^.]+$/, 3],
  [/\.explanation$/, 14],
];

function tooLong(content: CampaignContent): Found[] {
  return textsOf(content).flatMap(([place, words]): Found[] => {
    const limit = LINE * (MOST_LINES.find(([pattern]) => pattern.test(place))?.[1] ?? Infinity);
    const lengths = content.languages.map((language): [Language, number] => [
      language,
      [...(words[language] ?? "").trim()].length,
    ]);
    const [language, found] = lengths.reduce(
      (one, other) => (other[1] > one[1] ? other : one),
      lengths[0] ?? ["fr", 0],
    );
    return found > limit ? [{ code: "text_too_long", place, language, found, limit }] : [];
  });
}

/** Two questions that read the same. With pictures the same words may ask different things. */
function askedTwice(content: CampaignContent): Found[] {
  const asked = new Set<string>();
  return questionsOf(content).flatMap(([place, question]): Found[] => {
    if (showsPictures(question)) return [];
    const texts = content.languages.flatMap((language) => {
      const words = wordsOf(question.prompt[language] ?? "");
      return words.length === 0 ? [] : [`${language} ${words.join(" ")}`];
    });
    const isKnown = texts.some((text) => asked.has(text));
    for (const text of texts) asked.add(text);
    return isKnown ? [{ code: "same_prompt_twice", place: `${place}.prompt` }] : [];
  });
}

function showsPictures(question: Question): boolean {
  return question.picture !== undefined || question.kind === "picture-choice";
}

/** A text accepted in one language is accepted in all; whoever plays in another types another. */
function acceptedMissing(content: CampaignContent): Found[] {
  return questionsOf(content).flatMap(([place, question]): Found[] => {
    if (question.kind !== "short-text") return [];
    const { accepted } = question;
    const lacking = content.languages.filter((language) => !accepted[language]?.length);
    // Without any it can never be right: that is said of the question.
    if (lacking.length === content.languages.length) return [];
    return lacking.map((language) => ({ code: "accepted_missing", place: `${place}.accepted`, language }));
  });
}
