import type { Question } from "../campaign/question.ts";
import { kindOf } from "../game/kinds/table.ts";
import type { Milliseconds } from "../kernel/instant.ts";
import type { Language } from "../kernel/language.ts";

/**
 * How long people take to read, aloud and at ease (IReST: Trauzettel-Klosinski, Dietz and others, Investigative Ophthalmology &
 * Visual Science 53, 2012): 68 ms a character in the languages written with all their vowels. Arabic, which leaves the short
 * ones out, is counted in words: 184 a minute over all languages, less one standard deviation of 29.
 */
const PER_CHARACTER: Milliseconds = 68;
const PER_ARABIC_WORD: Milliseconds = 60_000 / 155;

/** To choose and press, once everything is read. */
const TO_CHOOSE: Milliseconds = 2000;

/** To read the question with all that it shows, and to answer. */
export function timeToAnswer(question: Question, language: Language): Milliseconds {
  const texts = [
    question.prompt,
    ...kindOf(question)
      .texts(question)
      .map(([, words]) => words),
  ].map((words) => (words[language] ?? "").trim());
  return texts.reduce((sum, text) => sum + timeToRead(text, language), TO_CHOOSE);
}

function timeToRead(text: string, language: Language): Milliseconds {
  return language === "ar"
    ? PER_ARABIC_WORD * text.split(/\s+/u).filter(Boolean).length
    : PER_CHARACTER * [...text].length;
}
