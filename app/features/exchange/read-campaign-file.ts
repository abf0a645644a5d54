import { type Document, isAlias, isMap, isScalar, LineCounter, parseDocument, visit } from "yaml";
import type { CampaignContent } from "#app/domain/campaign/content.ts";
import type { FileFault } from "#app/domain/exchange/file-fault.ts";
import { said } from "#app/domain/exchange/imported.ts";
import { campaignFileSchema, toCampaignContent } from "#app/features/campaign/campaign-file.schema.ts";
import { keysTwice } from "./keys-twice.ts";
import { lineTooDeep } from "./line-too-deep.ts";
import { linesIn } from "./place-in-file.ts";
import { faultsOfShape } from "./shape-faults.ts";

export type ReadCampaign = { ok: true; value: CampaignContent } | { ok: false; faults: FileFault[] };

/** Aliases of one value that a file may hold; each stands for all of it, so that a short file could become a very long one. */
const MOST_ALIASES = 100;

/**
 * A campaign file as content for a draft, or every fault of its shape with its line. Its sense is not looked at: a draft may be
 * unfinished, and what keeps it from being published is told where it is edited.
 */
export function readCampaignFile(text: string): ReadCampaign {
  const deepLine = lineTooDeep(text);
  if (deepLine !== null) return { ok: false, faults: [{ line: deepLine, code: "too_deep", place: "" }] };
  const lines = new LineCounter();
  const at = (offset: number) => lines.linePos(offset).line;
  // The parser's own search for fields that stand twice compares each with each: `doubtfulNodes` finds them in one walk.
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "error",
  });
  const [error] = document.errors;
  if (error) {
    const line = at(error.pos[0]);
    return { ok: false, faults: [{ line, code: "not_well_formed", place: "", said: lineOf(text, line) }] };
  }
  if (!isMap(document.contents))
    return { ok: false, faults: [{ line: 1, code: "not_a_campaign", place: "" }] };
  const doubtful = doubtfulNodes(document, at);
  if (doubtful.length > 0) return { ok: false, faults: doubtful };
  const written = plainValue(document, at);
  if (!written.ok) return written;

  const parsed = campaignFileSchema.safeParse(written.value);
  const lineOfPlace = linesIn(document, lines);
  if (!parsed.success)
    return { ok: false, faults: faultsOfShape(parsed.error.issues, written.value, lineOfPlace) };
  const content = toCampaignContent(parsed.data);
  const twice = keysTwice(content, lineOfPlace);
  return twice.length > 0 ? { ok: false, faults: twice } : { ok: true, value: content };
}

/** Fields that stand twice in one place, and texts with signs that no database keeps (U+0000, half of a pair). */
function doubtfulNodes(document: Document, at: (offset: number) => number): FileFault[] {
  const faults: FileFault[] = [];
  visit(document, {
    Map(_, map) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        const line = at(key.range?.[0] ?? 0);
        if (seen.has(name)) faults.push({ line, code: "same_field_twice", place: "", said: said(name) });
        seen.add(name);
      }
    },
    Scalar(_, { value, range }) {
      if (typeof value === "string" && (value.includes("\u0000") || /\p{Surrogate}/u.test(value)))
        faults.push({ line: at(range?.[0] ?? 0), code: "sign_not_kept", place: "", said: said(value) });
    },
  });
  return faults;
}

function plainValue(
  document: Document,
  at: (offset: number) => number,
): { ok: true; value: unknown } | { ok: false; faults: FileFault[] } {
  try {
    return { ok: true, value: document.toJS({ maxAliasCount: MOST_ALIASES }) };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    let first: number | undefined;
    visit(document, {
      Alias(_, node) {
        if (isAlias(node)) first ??= node.range?.[0];
      },
    });
    return { ok: false, faults: [{ line: at(first ?? 0), code: "alias_not_read", place: "" }] };
  }
}

function lineOf(text: string, line: number): string {
  return said(text.split("\n")[line - 1] ?? "");
}
