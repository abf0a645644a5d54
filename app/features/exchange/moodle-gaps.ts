import { type Asked, leftOut, type Note } from "#app/domain/exchange/found-question.ts";
import { rawText } from "./moodle-text.ts";
import type { XmlElement } from "./xml-parts.ts";

type Gaps = { asked: Asked; prompt: string; without: Note[] } | { leftOut: Note };

/**
 * Words to be put into the gaps of a text, `[[2]]` being the place of the second word. Several gaps are numbered, and
 * each number is matched with its word; a text with one gap is a choice between the words.
 */
export function moodleGaps(boxes: XmlElement[], prompt: string): Gaps {
  const words = boxes.map(rawText);
  const places = [...prompt.matchAll(/\[\[(\d{1,3})\]\]/g)].map(([, number]) => words[Number(number) - 1]);
  if (places.length === 0 || places.includes(undefined)) return leftOut("not-read", prompt);
  const rights = places as string[];
  if (rights.length === 1)
    return {
      asked: {
        kind: "one-choice",
        choices: words.map((text) => ({ text, credit: text === rights[0] ? 1 : 0 })),
      },
      prompt: prompt.replace(/\[\[\d+\]\]/, "_____"),
      without: [],
    };
  let gap = 0;
  return {
    asked: {
      kind: "match-pairs",
      pairs: rights.map((match, index) => ({ item: `(${index + 1})`, match })),
      leftOver: words.filter((word) => !rights.includes(word)),
    },
    prompt: prompt.replace(/\[\[\d+\]\]/g, () => `(${++gap}) _____`),
    without: [],
  };
}
