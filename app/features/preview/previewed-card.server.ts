import type { PlayerVisit } from "#app/features/play/visit.server.tsx";
import { cardOf } from "#app/features/sharing/card.ts";
import { drawCard } from "#app/features/sharing/kept-cards.server.ts";
import { loadTypesetter } from "#app/infra/typeset.server.ts";
import type { PreviewVisit } from "./preview-visit.server.ts";

/** The picture that goes with the player's own link. It takes nothing from the allowance that links have. */
export async function previewedCard({ state, version, language, play }: PreviewVisit & PlayerVisit) {
  const { canDraw } = await loadTypesetter();
  const { content } = version;
  const card = cardOf({ content, brandName: state.brand.name, language, player: play }, canDraw);
  const drawn = await drawCard(card);
  if (drawn === "busy") return new Response(null, { status: 503, headers: { "Retry-After": "60" } });
  return new Response(new Uint8Array(drawn), {
    headers: { "Content-Type": "image/png", "Cache-Control": "private, max-age=60" },
  });
}
