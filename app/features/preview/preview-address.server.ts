import * as z from "zod";
import { PACES } from "#app/domain/game/clock.ts";
import { LANGUAGES } from "#app/domain/kernel/language.ts";
import { MANNERS, type Preview, SHOWN_DOORS, VIEWERS } from "#app/domain/preview/preview.ts";
import { pack, unpack } from "#app/infra/packed.server.ts";
import { readSignedId, signedId } from "#app/infra/secrets.server.ts";

const after = z.number();
const stepSchema = z.discriminatedUnion("act", [
  z.object({
    act: z.literal("answer"),
    after,
    sent: z.array(z.tuple([z.string(), z.array(z.string())])),
    skip: z.boolean(),
    pace: z.enum(PACES),
  }),
  z.object({ act: z.literal("start"), after }),
]);

/** A version of the product before this one may have signed another shape. */
const previewSchema = z.object({
  as: z.enum(VIEWERS),
  language: z.enum(LANGUAGES),
  door: z.enum(SHOWN_DOORS),
  manner: z.enum(MANNERS),
  at: z.number(),
  since: z.number(),
  hasJoined: z.boolean(),
  level: z.number(),
  position: z.number(),
  isStarted: z.boolean(),
  seed: z.number(),
  pace: z.enum(PACES),
  steps: z.array(stepSchema),
}) satisfies z.ZodType<Preview>;

/** Where the pages of a preview are. Signed: what a page shows as answered is what its reader has answered. */
export function previewHome(slug: string, preview: Preview): string {
  return `/studio/campaigns/${slug}/draft/preview/${signedId("preview", pack(JSON.stringify(preview)))}`;
}

/** Null for what nobody here has signed. */
export function readPreview(signed: string): Preview | null {
  const packed = readSignedId("preview", signed);
  return packed === null ? null : (previewSchema.safeParse(JSON.parse(unpack(packed))).data ?? null);
}
