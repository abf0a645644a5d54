import { readCsv } from "#app/domain/exchange/csv.ts";
import type { QuestionReader } from "#app/domain/exchange/imported.ts";
import type { QuestionFormat } from "#app/domain/exchange/question-format.ts";
import { readGift } from "./gift.ts";
import { readMoodleXml } from "./moodle-xml.ts";
import { readOpenTrivia } from "./open-trivia.ts";
import { readQti } from "./qti.ts";

/** Who reads which format. */
export const READERS: Record<QuestionFormat, QuestionReader> = {
  csv: readCsv,
  "open-trivia": readOpenTrivia,
  gift: readGift,
  "moodle-xml": readMoodleXml,
  qti: readQti,
};
