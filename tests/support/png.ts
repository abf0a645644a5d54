import { inflateSync } from "node:zlib";

/** The parts of a PNG: four letters and their bytes (W3C, PNG 5.3). */
export function chunksOf(png: Buffer): { name: string; bytes: Buffer }[] {
  if (png.subarray(0, 8).toString("latin1") !== "\x89PNG\r\n\x1a\n") throw new Error("no PNG");
  const chunks: { name: string; bytes: Buffer }[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({
      name: png.toString("latin1", at + 4, at + 8),
      bytes: png.subarray(at + 8, at + 8 + length),
    });
    at += length + 12;
  }
  return chunks;
}

/** A picture of eight bits and four channels, unpacked: `at` answers "#rrggbb". */
export function pixelsOf(png: Buffer) {
  const chunks = chunksOf(png);
  const header = chunks[0]?.bytes as Buffer;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  // Bit depth 8, colour type 6 (RGBA), no interlacing.
  if (header.toString("hex", 8) !== "0806000000") throw new Error("another kind of PNG");
  const packed = Buffer.concat(chunks.filter(({ name }) => name === "IDAT").map(({ bytes }) => bytes));
  const rows = unfilter(inflateSync(packed), width * 4, height);
  const at = (x: number, y: number) =>
    `#${rows.toString("hex", (y * width + x) * 4, (y * width + x) * 4 + 3)}`;
  return { width, height, rows, at };
}

/** W3C, PNG 9.2: each row says how it was filtered. */
function unfilter(filtered: Buffer, rowLength: number, height: number): Buffer {
  if (filtered.length !== height * (rowLength + 1)) throw new Error("rows are missing");
  const rows = Buffer.alloc(height * rowLength);
  for (let y = 0; y < height; y++) {
    const kind = filtered[y * (rowLength + 1)] ?? 0;
    for (let x = 0; x < rowLength; x++) {
      const here = y * rowLength + x;
      const left = x < 4 ? 0 : (rows[here - 4] ?? 0);
      const above = y === 0 ? 0 : (rows[here - rowLength] ?? 0);
      const corner = x < 4 || y === 0 ? 0 : (rows[here - rowLength - 4] ?? 0);
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][kind] ?? 0;
      rows[here] = (filtered[y * (rowLength + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return rows;
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [byLeft, byAbove, byCorner] = [left, above, corner].map((each) => Math.abs(guess - each)) as [
    number,
    number,
    number,
  ];
  if (byLeft <= byAbove && byLeft <= byCorner) return left;
  return byAbove <= byCorner ? above : corner;
}
