import { leftOut, type Note, type Reading } from "#app/domain/exchange/found-question.ts";
import { emptied } from "#app/domain/exchange/gather-text.ts";
import type { QuestionReader } from "#app/domain/exchange/imported.ts";
import { type ReadAt, reportOf } from "#app/domain/exchange/report-of.ts";
import { qtiFeedback } from "./qti-feedback.ts";
import { qtiAsked } from "./qti-kinds.ts";
import { inOldNames } from "./qti-names.ts";
import { responseOf } from "./qti-response.ts";
import { qtiText } from "./qti-text.ts";
import { readXml } from "./xml.ts";
import { childOf, findAll, findAllThat, type XmlElement } from "./xml-parts.ts";

/**
 * Items of QTI 2.2 (and 2.1, whose items are the same) and 3.0: https://www.imsglobal.org/question/. A file holds one item,
 * or several in an element around them.
 */
export const readQti: QuestionReader = (text, language) => {
  const read = readXml(text);
  if (!read.ok) return read;
  const root = inOldNames(read.value);
  const items = itemsIn(root);
  if (items.length === 0)
    return { ok: false, refusal: "no-questions", line: root.line, said: `<${read.value.name}>` };
  return reportOf(items.map(readItem), language);
};

/** The items in a file whose names are the older ones. */
export function itemsIn(root: XmlElement): XmlElement[] {
  return root.name === "assessmentItem" ? [root] : findAll(root, new Set(["assessmentItem"]));
}

export function readItem(item: XmlElement): ReadAt {
  const body = childOf(item, "itemBody");
  return {
    line: item.line,
    prompt: qtiText(body).text || (item.attributes.get("title") ?? ""),
    reading: body ? readBody(item, body) : leftOut("text-empty"),
  };
}

/** Kinds of which a campaign counts each part that is right, where `match_correct` counts all or nothing. */
const IN_PARTS = new Set(["several-choices", "order", "match-pairs"]);

function readBody(item: XmlElement, body: XmlElement): Reading {
  if (item.attributes.get("adaptive") === "true") return leftOut("kind-not-known", "adaptive");
  if (childOf(item, "templateDeclaration")) return leftOut("kind-not-known", "templateDeclaration");
  const interactions = findAllThat(body, ({ name }) => name.endsWith("Interaction"));
  const [interaction] = interactions;
  if (!interaction) return leftOut("kind-not-known");
  if (interactions.length > 1)
    return leftOut("kind-not-known", interactions.map(({ name }) => name).join(", "));
  const response = responseOf(item, interaction);
  const asked = qtiAsked(body, interaction, response);
  if ("leftOut" in asked) return asked;
  const lost = emptied([asked.prompt]);
  if (lost) return lost;
  const feedback = qtiFeedback(item);
  const without: Note[] = [...asked.prompt.without, ...asked.without, ...feedback.without, ...linked(item)];
  if (response.scoring === "own-rule" || (response.scoring === "correct" && IN_PARTS.has(asked.asked.kind)))
    without.push({ reason: "scoring-dropped" });
  return {
    found: {
      prompt: asked.prompt.text,
      explanation: feedback.explanation,
      marks: response.marks,
      asked: asked.asked,
    },
    without,
  };
}

/** A text for several questions lies in a file of its own. */
function linked(item: XmlElement): Note[] {
  return findAll(item, new Set(["assessmentStimulusRef", "include"])).map((link) => ({
    reason: "linked-text-dropped",
    said: link.attributes.get("href") ?? "",
  }));
}
