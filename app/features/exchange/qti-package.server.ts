import { leftOut } from "#app/domain/exchange/found-question.ts";
import type { ReadQuestions, Unreadable } from "#app/domain/exchange/imported.ts";
import { type ReadAt, reportOf } from "#app/domain/exchange/report-of.ts";
import type { Language } from "#app/domain/kernel/language.ts";
import { unzip } from "#app/infra/unzip.server.ts";
import { itemsIn, readItem } from "./qti.ts";
import { inOldNames } from "./qti-names.ts";
import { readXml } from "./xml.ts";
import { findAll } from "./xml-parts.ts";

/** Far more than a bank of questions holds; pictures and films are not unfolded. */
const LIMITS = { files: 2000, bytes: 10 * 1024 * 1024 };
const MANIFEST = "imsmanifest.xml";

/**
 * The items of a content package (IMS Content Packaging 1.1 to 1.3): a zip whose manifest names the files of the items, in the order
 * in which it names them. A remark's line is one of the item's own file, which is named with it.
 */
export function readQtiPackage(
  bytes: Uint8Array,
  language: Language,
): { ok: true; value: ReadQuestions } | Unreadable {
  const unzipped = unzip(bytes, (name) => /\.xml$/i.test(name), LIMITS);
  if (!unzipped.ok) {
    const refusal = unzipped.refusal === "too_large" ? "too-large" : "not-well-formed";
    return { ok: false, refusal, line: 1 };
  }
  const files = unzipped.value;
  const text = (name: string) => new TextDecoder().decode(files.get(name));
  if (!files.has(MANIFEST)) return { ok: false, refusal: "no-questions", line: 1, said: MANIFEST };
  const manifest = readXml(text(MANIFEST));
  if (!manifest.ok) return { ...manifest, said: `${MANIFEST}: ${manifest.said ?? ""}` };
  const named = findAll(manifest.value, new Set(["resource"]))
    .filter((resource) => /^imsqti_item_xml/.test(resource.attributes.get("type") ?? ""))
    .map((resource) => resource.attributes.get("href") ?? "");
  return reportOf(
    [...new Set(named)].flatMap((name) => (files.has(name) ? readFile(name, text(name)) : [notThere(name)])),
    language,
  );
}

function readFile(file: string, text: string): ReadAt[] {
  const read = readXml(text);
  if (!read.ok) return [{ line: read.line, file, prompt: "", reading: leftOut(read.refusal, read.said) }];
  return itemsIn(inOldNames(read.value)).map((item) => ({ ...readItem(item), file }));
}

function notThere(file: string): ReadAt {
  return { line: 1, file, prompt: "", reading: leftOut("file-missing") };
}
