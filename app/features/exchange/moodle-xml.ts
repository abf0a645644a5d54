import { leftOut, type Note, type Reading } from "#app/domain/exchange/found-question.ts";
import { emptied, type Gathered } from "#app/domain/exchange/gather-text.ts";
import type { QuestionReader } from "#app/domain/exchange/imported.ts";
import { reportOf } from "#app/domain/exchange/report-of.ts";
import { moodleAsked } from "./moodle-kinds.ts";
import { moodleText, rawText } from "./moodle-text.ts";
import { plainNumber } from "./plain-number.ts";
import { readXml } from "./xml.ts";
import { childOf, childrenOf, findAll, textOf, type XmlElement } from "./xml-parts.ts";

/** Moodle's own format (https://docs.moodle.org/en/Moodle_XML_format). */
export const readMoodleXml: QuestionReader = (text, language) => {
  const read = readXml(text);
  if (!read.ok) return read;
  const { name, line } = read.value;
  if (name !== "quiz") return { ok: false, refusal: "no-questions", line, said: `<${name}>` };
  return reportOf(
    childrenOf(read.value, "question")
      .filter((question) => question.attributes.get("type") !== "category")
      .map((question) => {
        const prompt = moodleText(childOf(question, "questiontext"));
        return { line: question.line, prompt: prompt.text, reading: readQuestion(question, prompt) };
      }),
    language,
  );
};

function readQuestion(question: XmlElement, prompt: Gathered): Reading {
  const lost = emptied([prompt]);
  if (lost) return lost;
  const asked = moodleAsked(question, prompt.text);
  if ("leftOut" in asked) return asked;
  const grade = childOf(question, "defaultgrade");
  const marks = grade ? plainNumber(textOf(grade)) : 1;
  if (marks === null) return leftOut("number-not-read", grade && textOf(grade));
  const explanation = moodleText(childOf(question, "generalfeedback"));
  return {
    found: {
      prompt: asked.prompt ?? prompt.text,
      explanation: explanation.text,
      marks,
      asked: asked.asked,
    },
    without: [...prompt.without, ...asked.without, ...explanation.without, ...feedbackOf(question)],
  };
}

/** What Moodle says after one answer, or as a help: players get the explanation, whatever they answered. */
const SAID_AFTERWARDS = new Set([
  "feedback",
  "correctfeedback",
  "partiallycorrectfeedback",
  "incorrectfeedback",
  "hint",
]);

function feedbackOf(question: XmlElement): Note[] {
  return findAll(question, SAID_AFTERWARDS)
    .map((feedback) => moodleText(feedback).text || rawText(feedback))
    .filter((text) => text !== "")
    .map((text) => ({ reason: "feedback-dropped", said: text }));
}
