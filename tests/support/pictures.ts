import sharp from "sharp";
import { addPicture } from "#app/features/media/add-picture.server.ts";

/** A photograph of nothing: soft noise, so that it is not packed into a few bytes. Made by the same library that reads it. */
export function aPhotograph(width = 1600, height = 1200, seed = 40) {
  const noise = { type: "gaussian" as const, mean: 128, sigma: seed };
  return sharp({ create: { width, height, channels: 3, background: "#808080", noise } }).blur(4);
}

export const jpeg = (width?: number, height?: number, seed?: number): Promise<Buffer> =>
  aPhotograph(width, height, seed).jpeg().toBuffer();

/** Marie adds a picture; the id of it. */
export async function aPicture(
  uploader: { brandId: string; marketerId: string },
  bytes?: Uint8Array,
  fileName = "Vignes en automne.jpg",
): Promise<string> {
  const added = await addPicture({
    ...uploader,
    fileName,
    bytes: bytes ?? (await jpeg(400, 300, 10 + Math.floor(Math.random() * 90))),
    now: new Date(),
  });
  if (!added.ok) throw new Error(`the picture was refused: ${added.refusal}`);
  return added.value.id;
}
