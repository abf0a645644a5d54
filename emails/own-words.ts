import * as z from "zod";
import { line } from "./sender.ts";
import { isolatedLine } from "./single-line.ts";

/** What a message says where a campaign may have words of its own. Paragraphs are parted by an empty line. */
export interface Wording {
  subject: string;
  opening: string;
  button: string;
  closing?: string | undefined;
}

const said = z.string().transform(isolatedLine).pipe(z.string().min(1));
const paragraphs = z.string().transform(tidied).pipe(z.string().min(1));

/** A campaign's own words, names filled in. What is absent the product says. */
export const ownWords = z
  .object({
    subject: line.optional(),
    opening: paragraphs.optional(),
    button: said.optional(),
    closing: paragraphs.optional(),
  })
  .optional();

export type OwnWords = z.infer<typeof ownWords>;

/** The campaign's words where it has some, else the product's. */
export function wordingOf(product: Wording, own: OwnWords): Wording {
  return {
    subject: own?.subject ?? product.subject,
    opening: own?.opening ?? product.opening,
    button: own?.button ?? product.button,
    closing: own?.closing ?? product.closing,
  };
}

/** Lines made harmless each by itself; between two paragraphs one line is empty. */
function tidied(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map(isolatedLine)
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
