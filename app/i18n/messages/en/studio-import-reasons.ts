import type { ImportReason } from "../../../domain/exchange/imported.ts";

/** Why something of a file of questions was not taken over. */
export const importReasons: Record<ImportReason, string> = {
  "kind-not-known": "There is no such kind of question here.",
  "no-right-answer": "It does not say which answer is right.",
  "too-few-choices": "A choice needs at least two answers.",
  "too-many-choices": "It has more answers than a player can take in.",
  "text-empty": "A text is empty.",
  "text-too-long": "A text is too long.",
  "markup-dropped": "Texts are plain here; formatting was dropped.",
  "picture-dropped": "Pictures are not taken from a file. Add it to the library and choose it there.",
  "feedback-dropped":
    "What is said after a single answer was dropped; the explanation is said after all of them.",
  "partial-credit-dropped": "Shares of the points that differ from answer to answer were dropped.",
  "number-not-read": "A number cannot be read, or is out of its range.",
  "not-read": "This cannot be asked as a question here.",
  "not-well-formed": "The file breaks off or is wrongly built here.",
  "same-twice": "Two of its answers read the same.",
  "points-out-of-range": "The points are out of range, or a wrong answer brings more than the right one.",
  "no-questions": "There is no question in the file.",
  "no-question-column":
    "No heading names the question. The first line has to name the columns, such as: question, choice 1, choice 2, right answer.",
  "column-not-known": "This column is not known and was passed over.",
  "quote-not-closed": "A quotation mark opens here and is never closed.",
  "several-right": "Several answers are each wholly right, and only one may be chosen.",
  "all-right": "Every choice is right, so there is nothing to know.",
  "pair-not-read": "Each pair has to be written as: Paris = The Seine.",
  "asked-already": "The campaign asks this already, or the file asks it twice.",
  "no-room": "The level is full: it holds 200 questions.",
  "points-rounded": "Points are whole numbers here; they were rounded.",
  "pattern-dropped": "An answer with placeholders stands for many texts; it was not taken over.",
  "letter-case-dropped": "The file tells capital from small letters; here they count as the same.",
  "answer-without-letters": "An answer without a letter or a digit cannot be compared.",
  "unit-dropped": "Only one unit is taken over.",
  "tolerance-graded":
    "Within the tolerance, the file gives all points; here they fall the further off an answer is.",
  "scoring-dropped":
    "The file computes the score by a rule of its own; the question's points are used instead.",
  "linked-text-dropped":
    "A text or a picture in another file belongs to the question and was not taken over.",
  "file-missing": "The package names a file that it does not hold.",
  "too-deep": "The file is nested too deeply to be read.",
  "too-large": "The file holds too much to be read.",
};
