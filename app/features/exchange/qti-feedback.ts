import type { Note } from "#app/domain/exchange/found-question.ts";
import { qtiText } from "./qti-text.ts";
import { childrenOf, findAll, type XmlElement } from "./xml-parts.ts";

/** Names that authors give to what is said after any answer. */
const FOR_ALL = /general|explanation|solution|rationale/i;

/**
 * What is shown after the answer. A single feedback explains; of several, which hang on what was answered, only one whose
 * name says that it is for all.
 */
export function qtiFeedback(item: XmlElement): { explanation: string; without: Note[] } {
  const modal = childrenOf(item, "modalFeedback");
  const general =
    modal.length === 1
      ? modal[0]
      : modal.find((feedback) => FOR_ALL.test(feedback.attributes.get("identifier") ?? ""));
  const { text, without } = qtiText(general);
  const others = [
    ...modal.filter((feedback) => feedback !== general),
    ...findAll(item, new Set(["feedbackBlock", "feedbackInline"])),
  ];
  return {
    explanation: text,
    without: [
      ...without,
      ...others
        .map((feedback) => qtiText(feedback).text)
        .filter((said) => said !== "")
        .map((said): Note => ({ reason: "feedback-dropped", said })),
    ],
  };
}
