import type { Note } from "#app/domain/exchange/found-question.ts";
import { unescaped } from "./gift-marks.ts";

/** `%50%text`: a share of the points in percent, -100 to 100. */
export function weightOf(written: string, otherwise: number): { credit: number; rest: string } {
  const weight = /^\s*%(-?\d{1,3}(?:\.\d*)?)%/.exec(written);
  return weight
    ? { credit: Number(weight[1]) / 100, rest: written.slice(weight[0].length) }
    : { credit: otherwise, rest: written };
}

/** What would be said of one answer alone: players get the explanation, whatever they answered. */
export function feedbackOf(written: string | null): Note[] {
  const text = unescaped(written ?? "")
    .replace(/#/g, " ")
    .trim();
  return text === "" ? [] : [{ reason: "feedback-dropped", said: text }];
}
