import sharp from "sharp";
import { expect, test } from "vitest";
import { addPicture } from "#app/features/media/add-picture.server.ts";
import { studioMessages } from "#app/i18n/studio-messages.ts";
import { pool } from "#app/infra/db.server.ts";
import { aBrand } from "#tests/support/factories.ts";
import { aPhotograph, aPicture, jpeg } from "#tests/support/pictures.ts";
import { aMarketer } from "#tests/support/studio.ts";
import { countOf, oneValue } from "#tests/support/whole-database.ts";

async function marie() {
  const { id, brandId } = await aMarketer(await aBrand(), "editor");
  return { brandId, marketerId: id };
}

async function filesOf(id: string) {
  const { rows } = await pool.query<{ format: string; width: number; content: Buffer }>(
    "SELECT format, width, content FROM media_file WHERE picture_id = $1 ORDER BY format, width",
    [id],
  );
  return rows;
}

test("a photograph is kept in three widths and two formats, none larger than it came", async () => {
  const id = await aPicture(await marie(), await jpeg(1600, 1200), "C:\\Photos\\Vignes_en automne.JPG");
  const files = await filesOf(id);
  expect(files.map(({ format, width }) => `${width}.${format}`)).toEqual([
    "320.avif",
    "640.avif",
    "1280.avif",
    "320.webp",
    "640.webp",
    "1280.webp",
  ]);
  for (const { format, width, content } of files) {
    const found = await sharp(content).metadata();
    expect([found.format, found.width, found.height]).toEqual([
      format === "avif" ? "heif" : "webp",
      width,
      (width * 3) / 4,
    ]);
  }
  const { rows } = await pool.query("SELECT name, width, height, bytes FROM media_picture WHERE id = $1", [
    id,
  ]);
  const bytes = files.reduce((sum, { content }) => sum + content.length, 0);
  expect(rows).toEqual([{ name: "Vignes en automne", width: 1280, height: 960, bytes }]);
});

test("a small picture is never enlarged; a tall one is made smaller as a whole", async () => {
  const uploader = await marie();
  const widths = async (id: string) => [...new Set((await filesOf(id)).map(({ width }) => width))];
  expect(await widths(await aPicture(uploader, await jpeg(200, 90)))).toEqual([200]);
  expect(await widths(await aPicture(uploader, await jpeg(500, 400)))).toEqual([320, 500]);
  const create = { width: 100, height: 5120, channels: 3 as const, background: "#7a1f3d" };
  const tall = await aPicture(uploader, await sharp({ create }).png().toBuffer());
  expect(await widths(tall)).toEqual([50]);
  expect(await oneValue("SELECT height FROM media_picture WHERE id = $1", [tall])).toBe(2560);
});

test("where and by what a photograph was taken is not kept, and it stands upright", async () => {
  const secret = "SECRETCAMERA";
  const taken = await aPhotograph(600, 400)
    .withExif({
      IFD0: { Make: secret, Copyright: secret },
      IFD3: { GPSLatitude: "48/1 51/1 29/1", GPSLatitudeRef: "N" },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  expect(taken.includes(secret)).toBe(true);
  const id = await aPicture(await marie(), taken);
  for (const { content } of await filesOf(id)) {
    const found = await sharp(content).metadata();
    expect(found.exif).toBeUndefined();
    expect(found.xmp).toBeUndefined();
    expect(found.height).toBeGreaterThan(found.width);
    expect(content.includes(secret)).toBe(false);
  }
});

test("of an animation the first frame is kept", async () => {
  const frames = Buffer.concat(
    await Promise.all(
      ["#ff0000", "#0000ff"].map((background) =>
        sharp({ create: { width: 64, height: 64, channels: 3, background } })
          .raw()
          .toBuffer(),
      ),
    ),
  );
  const moving = await sharp(frames, { raw: { width: 64, height: 128, channels: 3, pageHeight: 64 } })
    .webp({ loop: 0, delay: [100, 100], lossless: true })
    .toBuffer();
  expect((await sharp(moving).metadata()).pages).toBe(2);
  const [, webp] = await filesOf(await aPicture(await marie(), moving));
  const still = sharp(webp?.content);
  expect((await still.metadata()).pages ?? 1).toBe(1);
  const { dominant } = await still.stats();
  expect([dominant.r > 200, dominant.b < 60]).toEqual([true, true]);
});

test("what shines through stays so", async () => {
  const clear = await sharp({ create: { width: 90, height: 60, channels: 4, background: "#00000000" } })
    .png()
    .toBuffer();
  for (const { content } of await filesOf(await aPicture(await marie(), clear)))
    expect((await sharp(content).stats()).isOpaque).toBe(false);
});

const zip = Buffer.from(`PK\x05\x06${"\0".repeat(18)}`, "latin1");

const awkward: [string, string, () => Promise<Buffer> | Buffer][] = [
  ["an empty file", "picture_missing", () => Buffer.alloc(0)],
  ["words under a picture's name", "picture_none", () => Buffer.from("not a picture at all")],
  ["a PDF under a picture's name", "picture_none", () => Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj")],
  ["a page of HTML", "picture_none", () => Buffer.from("<!doctype html><script>alert(1)</script>")],
  [
    "a drawing",
    "picture_drawing",
    () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
  ],
  [
    "a drawing after words",
    "picture_drawing",
    () =>
      Buffer.from('\ufeff<?xml version="1.0"?>\n<!-- drawn -->\n<svg xmlns="http://www.w3.org/2000/svg"/>'),
  ],
  ["a GIF", "picture_other_kind", () => aPhotograph(40, 40).gif().toBuffer()],
  ["a TIFF", "picture_other_kind", () => aPhotograph(40, 40).tiff().toBuffer()],
  ["a JPEG that is cut off", "picture_broken", async () => (await jpeg()).subarray(0, 20_000)],
  [
    "a PNG that is cut off",
    "picture_broken",
    async () => (await aPhotograph(300, 300).png().toBuffer()).subarray(0, 9000),
  ],
  ["a PNG of its first bytes alone", "picture_broken", async () => (await aPng()).subarray(0, 33)],
  ["a small file that claims to be vast", "picture_too_many_pixels", async () => vast(await aPng())],
  [
    "a small file that is vast",
    "picture_too_many_pixels",
    () =>
      sharp({ create: { width: 8000, height: 7000, channels: 3, background: "#fff" } })
        .png()
        .toBuffer(),
  ],
  [
    "a picture that is an archive",
    "picture_two_things",
    async () => Buffer.concat([await jpeg(90, 90), zip]),
  ],
  [
    "a picture whose remark is a program",
    "picture_two_things",
    async () => withRemark(await jpeg(90, 90), "<script>alert(1)</script>"),
  ],
  ["more than ten megabytes", "picture_too_large", () => Buffer.alloc(10 * 1024 * 1024 + 1, 1)],
];

const aPng = () => aPhotograph(40, 40).png().toBuffer();

/** The same PNG, whose first chunk (its length and name end at byte 16) says that it is 60,000 pixels wide and high. */
function vast(png: Buffer): Buffer {
  const changed = Buffer.from(png);
  changed.writeUInt32BE(60_000, 16);
  changed.writeUInt32BE(60_000, 20);
  changed.writeUInt32BE(crc32(changed.subarray(12, 29)), 29);
  return changed;
}

/** PNG (W3C), annex D. */
function crc32(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

/** A JPEG with a comment (marker FF FE) right after its first two bytes. */
function withRemark(bytes: Buffer, remark: string): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(remark.length + 2);
  const comment = Buffer.concat([Buffer.from([0xff, 0xfe]), length, Buffer.from(remark)]);
  return Buffer.concat([bytes.subarray(0, 2), comment, bytes.subarray(2)]);
}

test.each(awkward)("%s is refused by name, and nothing is stored", async (_, refusal, make) => {
  const uploader = await marie();
  const bytes = await make();
  const answer = await addPicture({ ...uploader, fileName: "photo.jpg", bytes, now: new Date() });
  expect(answer).toEqual({ ok: false, refusal });
  for (const language of ["en", "fr"] as const)
    expect(studioMessages(language).faults).toHaveProperty(refusal);
  expect(await countOf("media_picture WHERE brand_id = $1", [uploader.brandId])).toBe(0);
  expect(await countOf("media_file WHERE brand_id = $1", [uploader.brandId])).toBe(0);
  expect(await countOf("audit_entry WHERE brand_id = $1", [uploader.brandId])).toBe(0);
});

test("a picture is judged by what it holds: one whose name says otherwise is taken", async () => {
  const png = await aPhotograph(80, 60).png().toBuffer();
  const id = await aPicture(await marie(), png, "report.pdf");
  expect(await oneValue("SELECT name FROM media_picture WHERE id = $1", [id])).toBe("report");
});

test("the same picture is there once for a brand, even for two who add it at the same moment", async () => {
  const uploader = await marie();
  const bytes = await jpeg(300, 200);
  const ids = await Promise.all([aPicture(uploader, bytes), aPicture(uploader, bytes, "again.jpg")]);
  ids.push(await aPicture(uploader, bytes));
  expect(new Set(ids).size).toBe(1);
  expect(await countOf("media_picture WHERE brand_id = $1", [uploader.brandId])).toBe(1);
  expect(
    await countOf("audit_entry WHERE brand_id = $1 AND action = 'picture_added'", [uploader.brandId]),
  ).toBe(1);
  // Another brand has its own, at an address that tells nothing of the first.
  const other = await aPicture(await marie(), bytes);
  expect(ids).not.toContain(other);
});

test("a brand whose room is used up takes no more, and no two uploads share the last of it", async () => {
  const uploader = await marie();
  const first = await aPicture(uploader);
  const most = 300 * 1024 * 1024;
  const pictures = [await jpeg(320, 320, 11), await jpeg(320, 320, 12)];
  // How much each takes, another brand has found out.
  const elsewhere = await marie();
  const sizes = await Promise.all(
    pictures.map(async (bytes) =>
      oneValue<number>("SELECT bytes FROM media_picture WHERE id = $1", [await aPicture(elsewhere, bytes)]),
    ),
  );
  await pool.query("UPDATE media_picture SET bytes = $2 WHERE id = $1", [first, most - Math.max(...sizes)]);
  const answers = await Promise.all(
    pictures.map((bytes) => addPicture({ ...uploader, fileName: "p.jpg", bytes, now: new Date() })),
  );
  expect(answers.filter(({ ok }) => ok).length).toBe(1);
  expect(answers).toContainEqual({ ok: false, refusal: "picture_no_room" });
  await pool.query("UPDATE media_picture SET bytes = $2 WHERE id = $1", [first, most]);
  expect(
    await addPicture({ ...uploader, fileName: "p.jpg", bytes: await jpeg(50, 50), now: new Date() }),
  ).toEqual({ ok: false, refusal: "picture_no_room" });
});
