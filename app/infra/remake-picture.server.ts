import type { Sharp, default as SharpItself } from "sharp";

type Decoder = typeof SharpItself;

/** What a picture is made into. */
export interface Remade {
  width: number;
  height: number;
  files: { format: "avif" | "webp"; width: number; content: Buffer }[];
}

/** Why there is none: the file is no picture at all, or one of a kind that is not taken, or cannot be read. */
export type NotRemade = { refusal: "no_picture" | "other_kind" | "too_many_pixels" | "broken" | "busy" };

interface Wanted {
  mostPixels: number;
  widest: number;
  tallest: number;
  /** The widths to make of a picture that is so wide. */
  widths(own: number): number[];
}

/** What a file's own first bytes must say that it is, whatever its name says. */
const KINDS = ["jpg", "png", "apng", "webp", "avif"];

/** So many wait for one that is worked on, in each process; a photograph takes a second or two. */
const MOST_WAITING = 8;
let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/**
 * Takes a file apart to its pixels and makes new pictures of them: nothing of the file itself is kept, neither where it was
 * taken nor what else is hidden in it. One at a time for the whole process, on threads of the system's and never on the one
 * that answers players.
 */
export async function remakePicture(bytes: Uint8Array, wanted: Wanted): Promise<Remade | NotRemade> {
  if (waiting === MOST_WAITING) return { refusal: "busy" };
  waiting++;
  const made = last.then(() => remake(bytes, wanted));
  last = made.catch(() => undefined);
  try {
    return await made;
  } finally {
    waiting--;
  }
}

async function remake(bytes: Uint8Array, wanted: Wanted): Promise<Remade | NotRemade> {
  const { fileTypeFromBuffer } = await import("file-type");
  const kind = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (!kind?.mime.startsWith("image/")) return { refusal: "no_picture" };
  if (!KINDS.includes(kind.ext)) return { refusal: "other_kind" };
  const sharp = await loadSharp();
  // The first frame of what moves; strict about what is broken or cut off.
  const source = sharp(bytes, { limitInputPixels: false, failOn: "error", pages: 1 });
  const head = await source.metadata().catch(() => null);
  if (!head) return { refusal: "broken" };
  if (head.width * head.height > wanted.mostPixels) return { refusal: "too_many_pixels" };
  try {
    return await makeFiles(sharp, bytes, wanted);
  } catch {
    // What the decoder says of a file is for its maker; a person is told that it cannot be read.
    return { refusal: "broken" };
  }
}

async function makeFiles(
  sharp: Decoder,
  bytes: Uint8Array,
  { mostPixels, widest, tallest, widths }: Wanted,
): Promise<Remade> {
  // Upright, in the colours of screens; metadata stays behind, as nothing asks for it.
  const { data, info } = await sharp(bytes, { limitInputPixels: mostPixels, failOn: "error", pages: 1 })
    .autoOrient()
    .resize({ width: widest, height: tallest, fit: "inside", withoutEnlargement: true })
    .toColourspace("srgb")
    .raw({ depth: "uchar" })
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const files: Remade["files"] = [];
  for (const each of widths(width)) {
    const sized = () => sharp(data, { raw: { width, height, channels } }).resize({ width: each });
    for (const [format, pipeline] of [
      ["webp", sized().webp({ quality: 80, effort: 4 })],
      ["avif", sized().avif({ quality: 55, effort: 3 })],
    ] as [Remade["files"][number]["format"], Sharp][])
      files.push({ format, width: each, content: await pipeline.toBuffer() });
  }
  return { width, height, files };
}

let loading: Promise<Decoder> | undefined;

/** Only a process that is given a picture loads it: it takes some 20 megabytes. It keeps nothing of one picture for the next. */
function loadSharp(): Promise<Decoder> {
  loading ??= import("sharp").then(({ default: sharp }) => {
    sharp.concurrency(1);
    sharp.cache(false);
    // Every decoder and every way to read a file is shut but these four.
    sharp.block({ operation: ["VipsForeignLoad"] });
    sharp.unblock({
      operation: ["VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp", "VipsForeignLoadHeif"],
    });
    return sharp;
  });
  return loading;
}
