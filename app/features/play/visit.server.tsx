import type { LoaderFunctionArgs } from "@remix-run/node";
import type { ReactNode } from "react";
import { DEFAULT_COLOURS } from "#app/domain/campaign/theme.ts";
import { nextStop } from "#app/domain/game/progress.ts";
import { inLanguage, LANGUAGES, type Language, type Words } from "#app/domain/kernel/language.ts";
import type { PublishedVersion } from "#app/features/play/campaign-content.query.server.ts";
import { loadVersion } from "#app/features/play/campaign-content.query.server.ts";
import { NoticeScreen } from "#app/features/play/notice-screen.tsx";
import { renderPlayerPage } from "#app/features/play/player-page.tsx";
import {
  loadPlayerState,
  type PlayerState,
  type PlayState,
} from "#app/features/play/player-state.query.server.ts";
import { campaignPreview } from "#app/features/sharing/link-preview.server.ts";
import type { LinkAddresses } from "#app/features/sharing/share-addresses.server.ts";
import { LANGUAGE_NAMES } from "#app/i18n/language-names.ts";
import { type PlayerMessages, playerMessages } from "#app/i18n/player-messages.ts";
import { readerLanguage } from "#app/i18n/reader-language.ts";
import { now } from "#app/infra/clock.server.ts";
import { contextOf, page, seeOther } from "#app/infra/http.server.ts";
import { playerAssets } from "#app/infra/player-assets.server.ts";
import { chosenLanguage, deviceToken, languageCookie } from "#app/infra/player-cookie.server.ts";
import type { SharePreview } from "#app/player/share-preview.tsx";

export type RouteArgs = LoaderFunctionArgs;

/** What every page shows of the player and the brand. */
export interface Seen {
  brand: Pick<PlayerState["brand"], "name" | "privacyEmail">;
  play: Pick<PlayState, "score" | "language"> | null;
}

/** Somebody at a campaign's page: who, which rules, which language. What every player route begins with. */
export interface Visit<State extends Seen = PlayerState> {
  state: State;
  version: PublishedVersion;
  language: Language;
  t: PlayerMessages;
  now: Date;
  /** `/play/<campaign>`, or where a preview of it is. */
  home: string;
  /** Where the player's own link is to be had, when it is not a play's: in a preview. */
  sharedAt?: LinkAddresses;
  words(text: Words): string;
}

/** The visit of a page that needs no more than who asks. Throws the "no such page" answer for an unknown campaign. */
export async function visitCampaign(args: RouteArgs, slug = args.params.campaign ?? ""): Promise<Visit> {
  return (await visitWith(args, async (...visitor) => wrap(await loadPlayerState(...visitor)), slug)).visit;
}

/** The visit of a page with a statement of its own, and what that has found beside who asks. */
export async function visitWith<Found extends { state: PlayerState }>(
  args: RouteArgs,
  load: (slug: string, token: string | null, now: Date) => Promise<Found | null>,
  slug = args.params.campaign ?? "",
): Promise<{ visit: Visit; found: Found }> {
  const at = now();
  const found = await load(slug, deviceToken(args.request), at);
  if (!found) throw notFound(args);
  const { play, campaign } = found.state;
  const version = await loadVersion(play?.versionId ?? campaign.currentVersionId);
  return { visit: toVisit(args, found.state, version, at), found };
}

function wrap(state: PlayerState | null): { state: PlayerState } | null {
  return state && { state };
}

export function toVisit<State extends Seen>(
  { request }: RouteArgs,
  state: State,
  version: PublishedVersion,
  at: Date,
): Visit<State> {
  const { languages, slug } = version.content;
  const language = readerLanguage(
    {
      asked: askedLanguage(request),
      chosen: chosenLanguage(request),
      plays: state.play?.language ?? null,
      accepts: request.headers.get("Accept-Language"),
    },
    languages,
  );
  return {
    state,
    version,
    language,
    t: playerMessages(language),
    now: at,
    home: `/play/${slug}`,
    words: (text) => inLanguage(text, language, languages[0]),
  };
}

export type PlayerVisit = Visit & { play: PlayState };

/** Somebody who plays here; anybody else is led to the door. */
export function requirePlay(visit: Visit): PlayerVisit {
  if (!visit.state.play) throw seeOther(visit.home);
  return { ...visit, play: visit.state.play };
}

/** Where this player goes on. */
export function nextPath(visit: Visit): string {
  const { play } = visit.state;
  if (!play) return visit.home;
  const stop = nextStop(play, visit.version.content.levels.length);
  return stop.at === "voucher" ? `${visit.home}/voucher` : `${visit.home}/levels/${stop.level}`;
}

export interface PageOptions {
  title: string;
  body: ReactNode;
  status?: number;
  cover?: boolean;
  /** What others see of a cover's link; without it, the campaign. */
  preview?: SharePreview;
  scoreBefore?: number;
  /** A page in answer to a POST has no address of its own to switch the language at. */
  hasOwnAddress?: boolean;
  headers?: Record<string, string>;
}

/** A page of the campaign, in its colours, with its notices. */
export function campaignPage(args: RouteArgs, visit: Visit<Seen>, options: PageOptions): Response {
  const { content } = visit.version;
  const { play } = visit.state;
  const name = visit.words(content.name);
  const asked = askedLanguage(args.request);
  const html = renderPlayerPage({
    language: visit.language,
    title: options.title,
    nonce: contextOf(args.context).nonce,
    assets: playerAssets,
    theme: content.theme,
    campaign: {
      home: visit.home,
      name,
      brandName: visit.state.brand.name,
      notices: content.notices.map(visit.words),
      privacyHref: `mailto:${visit.state.brand.privacyEmail}`,
      rulesHref: `${visit.home}/rules`,
      cookiesHref: `${visit.home}/cookies`,
    },
    languages: options.hasOwnAddress === false ? [] : languageLinks(content.languages, visit.language),
    children: options.body,
    ...(options.cover
      ? {
          cover: true,
          preview: options.preview ?? campaignPreview(visit),
        }
      : {}),
    ...(play && !options.cover
      ? {
          nav: {
            score: play.score,
            meHref: `${visit.home}/me`,
            leaderboardHref: `${visit.home}/leaderboard`,
            ...(options.scoreBefore === undefined ? {} : { scoreBefore: options.scoreBefore }),
          },
        }
      : {}),
  });
  return page(html, {
    status: options.status ?? 200,
    headers: {
      ...options.headers,
      ...(asked === visit.language ? { "Set-Cookie": languageCookie(asked) } : {}),
    },
  });
}

/** To the very page they stand on, whichever it is: so they are the same on every page. */
function languageLinks(offered: readonly Language[], current: Language) {
  return offered.map((tag) => ({
    tag,
    name: LANGUAGE_NAMES[tag],
    href: `?lang=${tag}`,
    current: tag === current,
  }));
}

function askedLanguage(request: Request): string | null {
  const query = request.url.indexOf("?");
  return query === -1 ? null : new URLSearchParams(request.url.slice(query)).get("lang");
}

/** A page in the player's look for what has no campaign to belong to. */
export function noticePage(
  { request, context }: RouteArgs,
  kind: "not-found" | "forbidden" | "too-many" | "broken",
  status: number,
  homeHref?: string,
): Response {
  const language = readerLanguage(
    {
      asked: askedLanguage(request),
      chosen: chosenLanguage(request),
      plays: null,
      accepts: request.headers.get("Accept-Language"),
    },
    LANGUAGES,
  );
  const t = playerMessages(language);
  const html = renderPlayerPage({
    language,
    title: t.notice.titles[kind],
    nonce: contextOf(context).nonce,
    assets: playerAssets,
    theme: DEFAULT_COLOURS,
    languages: [],
    children: <NoticeScreen t={t} kind={kind} {...(homeHref ? { homeHref } : {})} />,
  });
  return page(html, { status });
}

export function notFound(args: RouteArgs): Response {
  return noticePage(args, "not-found", 404);
}
