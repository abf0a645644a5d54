import { plainNumber } from "./plain-number.ts";
import type { XmlElement } from "./xml-parts.ts";

/** The share of the points that an answer brings: its `fraction`, in percent. Null where that is no number. */
export function creditOf(answer: XmlElement): number | null {
  const percent = plainNumber(answer.attributes.get("fraction") ?? "0");
  return percent === null ? null : percent / 100;
}
