import { deflateRawSync } from "node:zlib";

interface ZipFile {
  name: string;
  content: string | Uint8Array;
  /** As it is, without being made smaller. */
  isStored?: boolean;
  isEncrypted?: boolean;
  /** What the directory claims, where it lies. */
  claimedSize?: number;
}

/** A zip as APPNOTE.TXT describes it (4.3.7, 4.3.12, 4.3.16), whose checksums nobody looks at. */
export function zipOf(files: ZipFile[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const file of files) {
    const content = Buffer.from(file.content);
    const packed = file.isStored ? content : deflateRawSync(content);
    const name = Buffer.from(file.name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(file.isEncrypted ? 1 : 0, 2);
    fields.writeUInt16LE(file.isStored ? 0 : 8, 4);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(file.claimedSize ?? content.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const entry = Buffer.alloc(14);
    entry.writeUInt32LE(at, 10);
    locals.push(Buffer.from("PK\x03\x04"), fields, name, packed);
    directory.push(Buffer.from("PK\x01\x02"), Buffer.from([20, 0]), fields, entry, name);
    at += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...locals, ...directory, Buffer.from("PK\x05\x06"), end]);
}
