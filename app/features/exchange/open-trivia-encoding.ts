import { htmlText } from "./html-text.ts";

export type Decode = (text: string) => string;

/**
 * How the Open Trivia Database has written its texts: with HTML's references (its default), percent-encoded (RFC 3986, or with
 * plus signs for spaces, "legacy"), or in base64. The file does not say which, so its own words tell.
 */
export function decoderOf(results: readonly unknown[]): Decode {
  const texts = results.flatMap(textsIn);
  // "multiple" and "boolean" are the only types there are.
  if (texts.some((text) => text === btoa("multiple") || text === btoa("boolean"))) return fromBase64;
  const isPercent =
    texts.every((text) => !/\s/.test(text)) && texts.some((text) => /%[0-9a-f]{2}/i.test(text));
  if (!isPercent) return fromReferences;
  const isLegacy = !texts.some((text) => text.includes("%20")) && texts.some((text) => text.includes("+"));
  return (text) => fromPercent(isLegacy ? text.replaceAll("+", " ") : text);
}

function textsIn(result: unknown): string[] {
  if (!result || typeof result !== "object") return [];
  return Object.values(result)
    .flat()
    .filter((value): value is string => typeof value === "string");
}

/** &eacute; &#233; &#xE9;. What looks like an element is text: the database has none. */
function fromReferences(text: string): string {
  return htmlText(text.replaceAll("<", "&lt;")).text;
}

function fromBase64(text: string): string {
  try {
    const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
    return new TextDecoder().decode(bytes);
  } catch {
    return text;
  }
}

function fromPercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
