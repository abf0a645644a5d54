import type { CampaignContent } from "#app/domain/campaign/content.ts";
import { inLanguage, type Language } from "#app/domain/kernel/language.ts";
import { PREVIEW_PLAYER } from "#app/domain/preview/cast.ts";
import { type Preview, previewNow } from "#app/domain/preview/preview.ts";
import { type PreviewedPlay, previewedPlay } from "#app/domain/preview/previewed-play.ts";
import { shownDoor, shownLevels } from "#app/domain/preview/shown-door.ts";
import { loadSender } from "#app/features/campaign/sender.query.server.ts";
import { type DraftHead, loadDraftContent } from "#app/features/draft/draft.query.server.ts";
import type { PlayerState, PlayState } from "#app/features/play/player-state.query.server.ts";
import { notFound, type RouteArgs, requirePlay, type Visit } from "#app/features/play/visit.server.tsx";
import { requireMarketer, type SignedIn } from "#app/features/team/session.server.ts";
import { playerMessages } from "#app/i18n/player-messages.ts";
import { now } from "#app/infra/clock.server.ts";
import { seeOther } from "#app/infra/http.server.ts";
import { previewHome, readPreview } from "./preview-address.server.ts";

/** A marketer in the place of a player, at a page of a draft: what every page of the preview begins with. */
export interface PreviewVisit extends Visit {
  slug: string;
  signedIn: SignedIn;
  preview: Preview;
  played: PreviewedPlay;
}

/**
 * Reads and never writes. Whoever is not signed in is led to the sign-in page; a draft of another brand is not there, and
 * an address that nobody here has signed neither.
 */
export async function visitPreview(args: RouteArgs): Promise<PreviewVisit> {
  const { campaign: slug = "", state = "" } = args.params;
  const signedIn = await requireMarketer(args.request);
  const [draft, sender] = await Promise.all([
    loadDraftContent(signedIn.brand.id, slug),
    loadSender(signedIn.brand.id),
  ]);
  if (!draft) throw new Response(null, { status: 404 });
  const found = readPreview(state);
  if (!found) throw notFound(args);
  const { head } = draft;
  const content = { ...draft.content, levels: shownLevels(found.door, draft.content.levels) };
  const preview = { ...found, language: offered(content, found.language) };
  stayInLanguage(args, slug, preview, content);

  const at = new Date(previewNow(preview, now().getTime()));
  const played = previewedPlay(content, preview);
  const home = previewHome(slug, preview);
  const dates = { opensAt: head.opensAt?.getTime() ?? null, closesAt: head.closesAt?.getTime() ?? null };
  return {
    slug,
    signedIn,
    preview,
    played,
    state: {
      campaign: {
        id: head.campaignId,
        slug,
        brandId: signedIn.brand.id,
        currentVersionId: DRAFT,
        door: shownDoor(preview.door, dates, at.getTime()),
        opensAt: head.opensAt,
        closesAt: head.closesAt,
      },
      brand: brandOf(sender),
      play: preview.hasJoined ? playOf(head, signedIn.brand.id, content, preview, played) : null,
    },
    version: { id: DRAFT, number: head.version + 1, content },
    language: preview.language,
    t: playerMessages(preview.language),
    now: at,
    home,
    sharedAt: { link: "/i/…", card: `${home}/card.png`, qr: `${home}/qr.svg` },
    words: (text) => inLanguage(text, preview.language, content.languages[0]),
  };
}

/** As `visitPreview`, for the pages of somebody who plays. */
export async function visitPreviewedPlay(args: RouteArgs) {
  const visit = await visitPreview(args);
  return { ...visit, ...requirePlay(visit) };
}

/** Where the preview goes on once something has changed in it. */
export function homeAfter({ slug, preview }: PreviewVisit, changes: Partial<Preview>): string {
  return previewHome(slug, { ...preview, ...changes });
}

/** In the place of ids that the database would give: no row has them. */
const DRAFT = "draft";

function offered({ languages }: CampaignContent, language: Language): Language {
  return languages.includes(language) ? language : languages[0];
}

/** A page's links to the other languages lead to itself; a preview's language is in its address, and in no cookie. */
function stayInLanguage(
  { request, params }: RouteArgs,
  slug: string,
  preview: Preview,
  { languages }: CampaignContent,
): void {
  const { pathname, searchParams } = new URL(request.url);
  const asked = searchParams.get("lang");
  if (asked === null) return;
  const language = languages.find((tag) => tag === asked) ?? preview.language;
  const [, below = ""] = pathname.split(params.state ?? "");
  throw seeOther(previewHome(slug, { ...preview, language }) + below);
}

function brandOf(sender: Awaited<ReturnType<typeof loadSender>>): PlayerState["brand"] {
  const { name, postalAddress, email, privacyEmail } = sender;
  return { name, postalAddress, senderEmail: email, privacyEmail };
}

function playOf(
  { campaignId }: DraftHead,
  brandId: string,
  { levels }: CampaignContent,
  preview: Preview,
  { score, levelsFinished }: PreviewedPlay,
): PlayState {
  return {
    ...PREVIEW_PLAYER,
    id: DRAFT,
    brandId,
    campaignId,
    versionId: DRAFT,
    profileId: DRAFT,
    language: preview.language,
    score,
    levelsFinished,
    // A friend has come by a mailed link and a player who comes back by another: both have shown whose the address is.
    isProven: preview.as !== "new",
    isFinished: levelsFinished >= levels.length,
  };
}
