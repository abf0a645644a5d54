import { type MailName, PLACEHOLDERS, type Placeholder, shapeOfMail } from "../campaign/own-mails.ts";
import type { Language } from "../kernel/language.ts";
import { elided } from "../referral/elision.ts";

/** "{firstName}", and in French "{que inviterName}" or "{de inviterName}", which drop their vowel before a name that begins with one. */
const BRACES = /\{([^{}\n]*)\}/g;
const PARTICLES = ["que", "de"] as const;

interface Read {
  placeholder: Placeholder;
  particle: (typeof PARTICLES)[number] | null;
}

/** The first thing between braces that the mail does not know, as it is written; null when it knows all. */
export function unknownPlaceholder(text: string, mail: MailName, language: Language): string | null {
  for (const [written, inside = ""] of text.matchAll(BRACES)) {
    const read = readPlaceholder(inside, language);
    if (!read || !shapeOfMail(mail).placeholders.includes(read.placeholder)) return written;
  }
  return null;
}

/** Whether a text has a place for it. */
export function holdsPlaceholder(text: string, placeholder: Placeholder, language: Language): boolean {
  return [...text.matchAll(BRACES)].some(
    ([, inside = ""]) => readPlaceholder(inside, language)?.placeholder === placeholder,
  );
}

/**
 * The text with everything in its place; null when something that it speaks of is not known, such as the first name of a
 * contact from a list: half a sentence helps nobody, so such a reader gets the product's words.
 */
export function filledIn(
  text: string,
  language: Language,
  values: Partial<Record<Placeholder, string | undefined>>,
): string | null {
  let isWhole = true;
  const filled = text.replace(BRACES, (written, inside: string) => {
    const read = readPlaceholder(inside, language);
    if (!read) return written;
    const value = values[read.placeholder];
    if (!value) isWhole = false;
    return read.particle ? elided(read.particle, value ?? "") : (value ?? "");
  });
  return isWhole ? filled : null;
}

function readPlaceholder(inside: string, language: Language): Read | null {
  const words = inside.trim().split(/\s+/);
  const particle = language === "fr" ? PARTICLES.find((one) => one === words[0]) : undefined;
  const [name, ...more] = particle ? words.slice(1) : words;
  const placeholder = PLACEHOLDERS.find((one) => one === name);
  return placeholder && more.length === 0 ? { placeholder, particle: particle ?? null } : null;
}
