/**
 * The bytes as text: UTF-8, or the UTF-16 of "Unicode text", or the Windows-1252 that a French spreadsheet
 * writes as "CSV". Null when it is no text at all, such as a spreadsheet's own file.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decode(bytes);
  return text.includes("\u0000") ? null : text;
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
