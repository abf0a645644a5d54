import { inflateRawSync } from "node:zlib";

/** What a zip may unfold to, whatever it says of itself. */
export interface ZipLimits {
  files: number;
  /** Of all files together. */
  bytes: number;
}

type Unzipped =
  | { ok: true; value: Map<string, Uint8Array> }
  | { ok: false; refusal: "not_a_zip" | "too_large" };

/** Signatures and fixed lengths of APPNOTE.TXT, sections 4.3.7, 4.3.12 and 4.3.16. */
const END = { signature: 0x06054b50, length: 22, longestComment: 0xffff };
const CENTRAL = { signature: 0x02014b50, length: 46 };
const LOCAL = { signature: 0x04034b50, length: 30 };
const ENCRYPTED = 1;
const [STORED, DEFLATED] = [0, 8];

/**
 * The wanted files of a zip, by name, in memory: no name becomes a path of this machine. Never more than the limits, for each
 * file is unfolded up to what is left of them. A zip of several parts, with a password or beyond 4 GB is none here.
 */
export function unzip(bytes: Uint8Array, isWanted: (name: string) => boolean, limits: ZipLimits): Unzipped {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const files = new Map<string, Uint8Array>();
  try {
    let left = limits.bytes;
    for (const entry of entriesOf(view)) {
      if (!isWanted(entry.name)) continue;
      const content = contentOf(view, entry, left);
      left -= content.length;
      files.set(entry.name, content);
      if (files.size > limits.files || left < 0) return { ok: false, refusal: "too_large" };
    }
    return { ok: true, value: files };
  } catch (error) {
    const isTooLarge = (error as { code?: string }).code === "ERR_BUFFER_TOO_LARGE";
    return { ok: false, refusal: isTooLarge ? "too_large" : "not_a_zip" };
  }
}

interface Entry {
  name: string;
  flags: number;
  method: number;
  /** Bytes in the zip. */
  packed: number;
  /** Where its local header stands. */
  at: number;
}

/** The central directory: what stands before it alone is not believed. */
function* entriesOf(zip: Buffer): Generator<Entry> {
  const end = endOf(zip);
  let at = zip.readUInt32LE(end + 16);
  for (let count = zip.readUInt16LE(end + 10); count > 0; count--) {
    if (zip.readUInt32LE(at) !== CENTRAL.signature) throw new Error("no entry where the directory has one");
    const nameLength = zip.readUInt16LE(at + 28);
    const from = at + CENTRAL.length;
    yield {
      name: zip.toString("utf8", from, from + nameLength),
      flags: zip.readUInt16LE(at + 8),
      method: zip.readUInt16LE(at + 10),
      packed: zip.readUInt32LE(at + 20),
      at: zip.readUInt32LE(at + 42),
    };
    at = from + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
}

function endOf(zip: Buffer): number {
  const last = zip.length - END.length;
  for (let at = last; at >= Math.max(0, last - END.longestComment); at--)
    if (zip.readUInt32LE(at) === END.signature) return at;
  throw new Error("no end of a directory");
}

function contentOf(zip: Buffer, { at, flags, method, packed }: Entry, most: number): Uint8Array {
  if (zip.readUInt32LE(at) !== LOCAL.signature || (flags & ENCRYPTED) !== 0) throw new Error("not readable");
  const from = at + LOCAL.length + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
  if (from + packed > zip.length) throw new Error("cut off");
  const content = zip.subarray(from, from + packed);
  if (method === STORED) return content;
  if (method !== DEFLATED) throw new Error("packed in another way");
  return inflateRawSync(content, { maxOutputLength: Math.max(1, most) });
}
