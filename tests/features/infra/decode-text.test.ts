import { expect, test } from "vitest";
import { decodeText } from "#app/infra/decode-text.server.ts";

test("a French spreadsheet's Windows-1252 and a Unicode text are understood", () => {
  expect(decodeText(new Uint8Array([0x45, 0x6d, 0x69, 0x6c, 0xe9]))).toBe("Emilé");
  expect(decodeText(new TextEncoder().encode("Émilie"))).toBe("Émilie");
  expect(decodeText(new Uint8Array([0xff, 0xfe, 0xc9, 0x00]))).toBe("É");
});
