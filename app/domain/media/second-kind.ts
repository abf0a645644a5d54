/**
 * Whether a picture's file is something else at once: a PDF, an archive, a page of HTML. Browsers, mail scanners and viewers
 * differ in what they take such a file for, which is what its maker is after. (An archive's directory stands at its end, a PDF's
 * mark within its first 1024 bytes: ISO 32000-1, implementation note 13; PKWARE's APPNOTE 4.3.16.)
 */
export function isTwoThings(bytes: Uint8Array): boolean {
  const head = latin(bytes.subarray(0, 1024)).toLowerCase();
  return /%pdf-|<(!doctype|html|script|svg|\?php|body|iframe)\b/.test(head) || endsAsArchive(bytes);
}

/** A drawing in SVG: text that may hold programs and addresses. */
export function isDrawing(bytes: Uint8Array): boolean {
  return /^(\xef\xbb\xbf)?\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*|<!doctype svg[^>]*>\s*)*<(\w+:)?svg\b/is.test(
    latin(bytes.subarray(0, 1024)),
  );
}

const DIRECTORY_END = 22;
const LONGEST_REMARK = 65_535;

/** The end of a ZIP's directory, whose remark reaches exactly to the end of the file. */
function endsAsArchive(bytes: Uint8Array): boolean {
  const first = Math.max(0, bytes.length - DIRECTORY_END - LONGEST_REMARK);
  for (let at = bytes.length - DIRECTORY_END; at >= first; at--) {
    if (bytes[at] !== 0x50 || bytes[at + 1] !== 0x4b || bytes[at + 2] !== 5 || bytes[at + 3] !== 6) continue;
    const remark = (bytes[at + 20] ?? 0) + 256 * (bytes[at + 21] ?? 0);
    if (at + DIRECTORY_END + remark === bytes.length) return true;
  }
  return false;
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
