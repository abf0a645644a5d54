import { expect, test } from "vitest";
import { mediaAddress, mediaSources, readMediaAddress, widthsUpTo } from "#app/domain/media/address.ts";
import { undescribedIn } from "#app/domain/media/described.ts";
import { pictureName } from "#app/domain/media/picture-name.ts";
import { isDrawing, isTwoThings } from "#app/domain/media/second-kind.ts";
import { pictureSize } from "#app/features/campaign/file-parts.schema.ts";

const ID = "-Fpfe_DJtTOWlL1EnyvY0kab";

test("a picture is kept in the usual widths below its own, and in its own", () => {
  expect(widthsUpTo(1280)).toEqual([320, 640, 1280]);
  expect(widthsUpTo(900)).toEqual([320, 640, 900]);
  expect(widthsUpTo(320)).toEqual([320]);
  expect(widthsUpTo(1)).toEqual([1]);
});

test("an address of the library is read as it was made, and a campaign may name it", () => {
  const src = mediaAddress(ID, 900, "webp");
  expect(src).toBe(`/media/${ID}/900.webp`);
  expect(readMediaAddress(src)).toEqual({ id: ID, width: 900, format: "webp" });
  expect(pictureSize.parse({ src, width: 900, height: 600 }).src).toBe(src);
});

test.each([
  "/pictures/map.avif",
  `/media/${ID}/900.svg`,
  `/media/${ID}/0900.webp`,
  `/media/${ID}/900.webp?x`,
  `/media/${ID}x/900.webp`,
  `/media/../${ID}/900.webp`,
  `https://elsewhere.example/media/${ID}/900.webp`,
  "",
])("%s is no address of the library", (src) => {
  expect(readMediaAddress(src)).toBeNull();
  expect(mediaSources(src)).toBeNull();
});

test("a browser chooses among the widths up to the one that is named, so a small one stays small", () => {
  expect(mediaSources(`/media/${ID}/640.webp`)).toEqual({
    avif: `/media/${ID}/320.avif 320w,/media/${ID}/640.avif 640w`,
    webp: `/media/${ID}/320.webp 320w,/media/${ID}/640.webp 640w`,
  });
});

test("a picture is described when something is said in every language", () => {
  expect(undescribedIn({ fr: "Une vigne.", en: " " }, ["fr", "en", "ar"])).toEqual(["en", "ar"]);
  expect(undescribedIn({ fr: "Une vigne.", en: "A vine." }, ["en"])).toEqual([]);
});

test.each([
  ["Vignes_en  automne.JPG", "Vignes en automne"],
  ["C:\\Photos\\cave.v2.png", "cave.v2"],
  ["../../etc/passwd", "passwd"],
  ["a\u0000b\u202e\n.webp", "a b"],
  [".jpg", ""],
  ["x".repeat(300), "x".repeat(80)],
])("the file %j is called %j in the library", (file, name) => {
  expect(pictureName(file)).toBe(name);
});

const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
/** The end of a ZIP's directory with a remark of so many bytes. */
const zipEnd = (remark: string) =>
  `PK\x05\x06${"\0".repeat(16)}${String.fromCharCode(remark.length & 255, remark.length >> 8)}${remark}`;

test("a picture that is an archive, a PDF or a page at once is two things", () => {
  const picture = "\xff\xd8\xff\xe0 pixels";
  expect(isTwoThings(bytes(picture))).toBe(false);
  expect(isTwoThings(bytes(picture + zipEnd("")))).toBe(true);
  expect(isTwoThings(bytes(picture + zipEnd("a remark".repeat(100))))).toBe(true);
  // The mark by chance, without an end that fits.
  expect(isTwoThings(bytes(`${picture}${zipEnd("")}more pixels`))).toBe(false);
  expect(isTwoThings(bytes(`${picture}%PDF-1.7`))).toBe(true);
  expect(isTwoThings(bytes(`${picture}<SCRIPT >`))).toBe(true);
  expect(isTwoThings(bytes(`${picture}<?xpacket begin=""?><x:xmpmeta/>`))).toBe(false);
});

test("a drawing is known by its first element", () => {
  expect(isDrawing(bytes("<svg/>"))).toBe(true);
  expect(isDrawing(bytes('\xef\xbb\xbf<?xml version="1.0"?>\n<!DOCTYPE svg PUBLIC "x">\n<svg:svg>'))).toBe(
    true,
  );
  expect(isDrawing(bytes("<html><svg/></html>"))).toBe(false);
  expect(isDrawing(bytes("a text about <svg>"))).toBe(false);
});
