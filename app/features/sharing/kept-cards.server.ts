import { takeAllowance } from "#app/infra/allowance.server.ts";
import { drawPicture } from "#app/infra/draw-picture.server.ts";
import { loadTypesetter } from "#app/infra/typeset.server.ts";
import type { Card } from "./card.ts";
import { layOut } from "./card-layout.ts";
import { cardPicture } from "./card-picture.tsx";

/** A card is some 200 kB: ten megabytes of memory at the most, and nobody's name in it for long. */
const MOST_KEPT = 50;
const KEPT_FOR = 10 * 60_000;

/** A PNG; or why there is none now: the link has had too many drawn, or too many wait in this process. */
export type DrawnCard = Buffer | "too-many" | "busy";

const kept = new Map<string, Promise<DrawnCard>>();

/**
 * The card as a PNG. Who asks for the same card while it is drawn gets the same one; `subject`, a hash, is whose
 * allowance a newly drawn one is taken from. Each process keeps its own: they are only a copy of work done.
 */
export function keptCard(card: Card, key: string, subject: string): Promise<DrawnCard> {
  const known = kept.get(key);
  if (known) return known;
  const drawing = draw(card, subject);
  kept.set(key, drawing);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest) kept.delete(oldest);
  const forget = () => {
    if (kept.get(key) === drawing) kept.delete(key);
  };
  setTimeout(forget, KEPT_FOR).unref();
  drawing.then((drawn) => typeof drawn === "string" && forget(), forget);
  return drawing;
}

async function draw(card: Card, subject: string): Promise<DrawnCard> {
  if (!(await takeAllowance("share-card", subject))) return "too-many";
  return drawCard(card);
}

/** Drawn at once and kept by nobody. */
export async function drawCard(card: Card): Promise<Buffer | "busy"> {
  const picture = cardPicture(card, layOut(card, await loadTypesetter()));
  return (await drawPicture(picture)) ?? "busy";
}
