import { leftOut, type Note, type Reading } from "#app/domain/exchange/found-question.ts";
import { emptied, type Gathered } from "#app/domain/exchange/gather-text.ts";
import type { QuestionReader } from "#app/domain/exchange/imported.ts";
import { reportOf } from "#app/domain/exchange/report-of.ts";
import { giftAnswers } from "./gift-answers.ts";
import { cutAt, findBare } from "./gift-marks.ts";
import { formatOf, type GiftFormat, giftText } from "./gift-text.ts";

/** What stands in a prompt for the word to be found: the five underscores of the format's description. */
const GAP = "_____";

/** GIFT, Moodle's format for questions typed by hand (https://docs.moodle.org/en/GIFT_format). */
export const readGift: QuestionReader = (text, language) =>
  reportOf(
    blocksOf(text).map(({ line, text }) => ({ line, prompt: text, reading: readBlock(text) })),
    language,
  );

/** Questions are parted by empty lines. Comments and categories are no part of any; lines are counted all the same. */
function blocksOf(text: string): { line: number; text: string }[] {
  const blocks: { line: number; text: string }[] = [];
  let isOpen = false;
  for (const [index, written] of text
    .replace(/^\ufeff/, "")
    .split(/\r\n|\n|\r/)
    .entries()) {
    const line = written.trim();
    if (line === "") isOpen = false;
    if (line === "" || line.startsWith("//")) continue;
    const block = blocks.at(-1);
    if (!isOpen && line.startsWith("$CATEGORY:")) continue;
    if (isOpen && block) block.text += `\n${line}`;
    else blocks.push({ line: index + 1, text: line });
    isOpen = true;
  }
  return blocks;
}

function readBlock(block: string): Reading {
  const body = withoutTitle(block);
  if (body === null) return leftOut("not-read");
  const [before, inside] = cutAt(body, "{");
  if (inside === null) return findBare(body, "}") === -1 ? leftOut("kind-not-known") : leftOut("not-read");
  const [answers, after] = cutAt(inside, "}");
  if (after === null || [before, answers, after].some(hasBrace)) return leftOut("not-read");
  const [format] = formatOf(before, "moodle");
  const [asked, general] = cutAt(answers, "####");
  const read = giftAnswers(asked, format);
  if ("leftOut" in read) return read;
  const prompt = promptOf(before, after, format);
  const lost = emptied([prompt]);
  if (lost) return lost;
  const explanation = giftText((general ?? "").trim(), format);
  const without: Note[] = [...prompt.without, ...read.without, ...explanation.without];
  return {
    found: { prompt: prompt.text, explanation: explanation.text, marks: 1, asked: read.asked },
    without,
  };
}

/** The name between two colons and two is for the author's list: a campaign's questions have none. */
function withoutTitle(block: string): string | null {
  if (!block.startsWith("::")) return block;
  const end = findBare(block, "::", 2);
  return end === -1 ? null : block.slice(end + 2).trim();
}

function hasBrace(text: string): boolean {
  return findBare(text, "{") !== -1 || findBare(text, "}") !== -1;
}

/** Where text follows the answers, they stand in the gap of a sentence. */
function promptOf(before: string, after: string, format: GiftFormat): Gathered {
  return giftText(after.trim() === "" ? before.trim() : `${before}${GAP}${after}`, format);
}
