import type { CampaignContent } from "#app/domain/campaign/content.ts";
import type { Language, Words } from "#app/domain/kernel/language.ts";
import { pseudonym } from "#app/domain/profile/masked-email.ts";
import { LOCALES } from "#app/i18n/locales.ts";
import type { PlayerMessages } from "#app/i18n/player-messages.ts";
import { env } from "#app/infra/env.server.ts";
import type { SharePreview } from "#app/player/share-preview.tsx";
import { CARD } from "./card-layout.ts";
import { campaignCardPath, cardPath, linkPath } from "./share-addresses.server.ts";
import type { SharedPlayer } from "./shared-play.query.server.ts";

/** What a visit says of the page: its campaign and its language. */
export interface Previewed {
  version: { content: CampaignContent };
  state: { brand: { name: string } };
  language: Language;
  t: PlayerMessages;
  words(text: Words): string;
}

/** The preview of the campaign's own page. */
export function campaignPreview(visit: Previewed): SharePreview {
  const { content } = visit.version;
  const name = visit.words(content.name);
  return {
    ...frame(visit),
    title: name,
    description: withNotices(visit, visit.words(content.tagline)),
    url: `${env.BASE_URL}/play/${content.slug}`,
    image: { ...CARD, src: env.BASE_URL + campaignCardPath(content.slug, visit.language), alt: name },
    isPersonal: false,
  };
}

/** The preview of a link: "Will you do better than Ada?"; the campaign's own where it shows nobody (any more). */
export function linkPreview(visit: Previewed, token: string, player: SharedPlayer | null): SharePreview {
  const url = env.BASE_URL + linkPath(token);
  if (!player) return { ...campaignPreview(visit), url, isPersonal: true };
  const { t, language } = visit;
  const hasScore = player.score > 0;
  return {
    ...frame(visit),
    title: (hasScore ? t.landing.challengeAsk : t.landing.challenge)({ name: player.firstName }),
    description: withNotices(
      visit,
      hasScore ? scored(visit, player) : visit.words(visit.version.content.tagline),
    ),
    url,
    image: {
      ...CARD,
      src: env.BASE_URL + cardPath(token, language, player),
      alt: cardInWords(visit, player),
    },
    isPersonal: true,
  };
}

/** What the card says, for who does not see it. */
export function cardInWords(visit: Previewed, player: SharedPlayer): string {
  return `${scored(visit, player)} ${visit.t.referral.cardAsk}`;
}

function scored({ t, words, version }: Previewed, { firstName, lastName, score }: SharedPlayer): string {
  return t.referral.scored({
    name: pseudonym(firstName, lastName),
    campaign: words(version.content.name),
    score,
  });
}

function frame({ state, language }: Previewed): Pick<SharePreview, "locale" | "siteName"> {
  const { region } = new Intl.Locale(LOCALES[language]);
  return { locale: `${language}_${region ?? language.toUpperCase()}`, siteName: state.brand.name };
}

/** A preview is an advertisement, too: it says what the law has all of them say. */
function withNotices({ version: { content }, words }: Previewed, text: string): string {
  return [text, ...(content.regulated === "none" ? [] : content.notices.map(words))].join(" · ");
}
