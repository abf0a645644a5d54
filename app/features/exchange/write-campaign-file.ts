import { Document, isCollection, isPair, isScalar, isSeq, type Pair, Scalar, visit } from "yaml";
import type { CampaignContent } from "#app/domain/campaign/content.ts";
import { isLanguage } from "#app/domain/kernel/language.ts";
import { campaignFileOf } from "#app/features/campaign/campaign-file-of.ts";

/** What stands on one line, and the lists whose entries each do. */
const ON_ONE_LINE = [
  "languages",
  "theme",
  "shuffle",
  "timeLimit",
  "speedBonus",
  "streakBonus",
  "picture",
  "accepted",
  "refused",
];
const ENTRIES_ON_ONE_LINE = ["choices", "items", "others", "zones", "boosts", "jumps"];

/**
 * The campaign as a file in YAML, as people would write it: read again, and written again, it is the same to the byte. Texts are
 * quoted, those of several lines stand as they are; nothing is left for a reader of YAML to guess ("no", 1e3, 007).
 */
export function writeCampaignFile(content: CampaignContent): string {
  // Texts that happen to be the same object stay two texts: no anchors and aliases.
  const document = new Document(campaignFileOf(content), { aliasDuplicateObjects: false });
  visit(document, {
    Pair(_, pair, path) {
      const name = nameOf(pair);
      const { key, value } = pair;
      if (isScalar(key) && NO_TEXT.test(name)) key.type = Scalar.QUOTE_DOUBLE;
      if (isScalar(value) && typeof value.value === "string")
        value.type = styleOf(value.value, isLanguage(name) || isIn(path, "accepted", "refused"));
      if (ON_ONE_LINE.includes(name)) putOnOneLine(value);
      if (ENTRIES_ON_ONE_LINE.includes(name) && isSeq(value))
        for (const entry of value.items) putOnOneLine(entry);
    },
    Seq(_, list, path) {
      for (const entry of list.items)
        if (isScalar(entry) && typeof entry.value === "string")
          entry.type = styleOf(entry.value, isIn(path, "accepted", "refused"));
    },
  });
  return document.toString({ lineWidth: 0, singleQuote: false, doubleQuotedAsJSON: true });
}

/** YAML 1.1 took these for true, false and null, and some readers still do. */
const NO_TEXT = /^(y|n|yes|no|on|off|true|false|null)$/;

function styleOf(text: string, isSaid: boolean): Scalar.Type {
  if (text.includes("\n")) return Scalar.BLOCK_LITERAL;
  return !isSaid && /^[a-z][a-z0-9_/-]*$/.test(text) && !NO_TEXT.test(text)
    ? Scalar.PLAIN
    : Scalar.QUOTE_DOUBLE;
}

function nameOf({ key }: Pair): string {
  return String(isScalar(key) ? key.value : key);
}

function isIn(path: readonly unknown[], ...names: string[]): boolean {
  return path.some((above) => isPair(above) && names.includes(nameOf(above)));
}

function putOnOneLine(value: unknown): void {
  if (isCollection(value)) value.flow = true;
}
