import type { Language } from "#app/domain/kernel/language.ts";
import { loadVersion } from "#app/features/play/campaign-content.query.server.ts";
import { hashToken } from "#app/infra/secrets.server.ts";
import { loadTypesetter } from "#app/infra/typeset.server.ts";
import { type Card, cardOf } from "./card.ts";
import { keptCard } from "./kept-cards.server.ts";
import { loadSharedCampaign, loadSharedPlay, type Shared } from "./shared-play.query.server.ts";

/** Raised when the same words are drawn differently: what previews have kept of the old drawing is then asked for anew. */
const DRAWING = 1;

/** The card of whose link it is; 404 when the link shows nobody, or nobody any more. */
export async function answerPlayerCard(request: Request, token: string): Promise<Response> {
  const shared = await loadSharedPlay(token);
  return shared ? answerCard(request, shared, hashed(`card ${token}`)) : noCard(404);
}

/** The card of the campaign itself. */
export async function answerCampaignCard(request: Request, slug: string): Promise<Response> {
  const campaign = await loadSharedCampaign(slug);
  return campaign ? answerCard(request, campaign, hashed(`card ${campaign.versionId}`)) : noCard(404);
}

async function answerCard(request: Request, shared: Shared, subject: string): Promise<Response> {
  const [{ content }, type] = await Promise.all([loadVersion(shared.versionId), loadTypesetter()]);
  const { brandName, player } = shared;
  const language = languageOf(request, content.languages, shared.language);
  const card = cardOf({ content, brandName, language, player }, type.canDraw);
  const key = keyOf(card);
  const headers = { ...HEADERS, ETag: `"${key}"` };
  if (isHeld(request, key)) return new Response(null, { status: 304, headers });
  const drawn = await keptCard(card, key, subject);
  if (drawn === "too-many") return noCard(429);
  if (drawn === "busy") return noCard(503);
  return new Response(new Uint8Array(drawn), { headers: { ...headers, "Content-Type": "image/png" } });
}

const HEADERS = {
  // One minute: a card is gone from every cache as good as at once when its player leaves.
  "Cache-Control": "public, max-age=60",
  // Previews are shown on the pages of others; the card is made for that.
  "Cross-Origin-Resource-Policy": "cross-origin",
  "X-Robots-Tag": "noindex",
};

/** The asked language, else the player's own, else the campaign's first: previewers name none. */
function languageOf(
  request: Request,
  offered: readonly [Language, ...Language[]],
  own: Language | null,
): Language {
  const asked = new URL(request.url).searchParams.get("lang");
  return offered.find((each) => each === asked) ?? offered.find((each) => each === own) ?? offered[0];
}

function keyOf(card: Card): string {
  return hashed(JSON.stringify([DRAWING, card]));
}

function hashed(text: string): string {
  return hashToken(text).toString("base64url").slice(0, 22);
}

/** RFC 9110 13.1.2: a weak tag is as good here. */
function isHeld(request: Request, key: string): boolean {
  const held = request.headers.get("If-None-Match")?.split(",") ?? [];
  return held.some((each) => each.trim().replace(/^W\//, "") === `"${key}"` || each.trim() === "*");
}

function noCard(status: 404 | 429 | 503): Response {
  return new Response(null, {
    status,
    headers: { "Cache-Control": "no-store", ...(status === 404 ? {} : { "Retry-After": "60" }) },
  });
}
