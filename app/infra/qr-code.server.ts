import encodeQR from "qr";

/** A QR code's dark squares: `size` squares each way, quiet zone included; `path` is the `d` of an SVG path. */
export interface QrCode {
  size: number;
  path: string;
}

/** Light squares around the code (ISO/IEC 18004, 6.3.8). */
const QUIET = 4;

/** `text` as a QR code that is still read when a seventh of it is hidden (level M). */
export function qrCode(text: string): QrCode {
  const rows = encodeQR(text, "raw", { ecc: "medium", border: QUIET });
  return { size: rows.length, path: rows.map(rowOf).join("") };
}

/** Each stretch of dark squares is one stroke along the row. */
function rowOf(row: readonly boolean[], y: number): string {
  return [
    ...row
      .map((dark) => (dark ? "1" : "0"))
      .join("")
      .matchAll(/1+/g),
  ]
    .map(({ index, 0: dark }) => `M${index} ${y}.5h${dark.length}`)
    .join("");
}
