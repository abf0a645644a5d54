import type { CampaignContent } from "#app/domain/campaign/content.ts";
import { deriveTheme } from "#app/domain/campaign/theme.ts";
import { DIRECTIONS, inLanguage, type Language, type Words } from "#app/domain/kernel/language.ts";
import { type CanDraw, drawable, nameOnCard } from "#app/domain/referral/share-name.ts";
import { playerMessages } from "#app/i18n/player-messages.ts";

/** All that a card shows, in words that its fonts can draw. */
export interface Card {
  brandName: string;
  /** The small line above the large one: the campaign, where the large one is a player. */
  over: string;
  large: string;
  under: string;
  ask: string;
  figure: { value: string; noun: string };
  /** What the law has every advertisement of such a campaign say (loi Evin, in France). */
  notice: string;
  isRightToLeft: boolean;
  colours: { brand: string; ink: string; ring: string; ground: string; accent: string };
}

interface CardFacts {
  content: CampaignContent;
  brandName: string;
  language: Language;
  /** Null for the campaign's own card. */
  player: { firstName: string; lastName: string; score: number } | null;
}

export function cardOf({ content, brandName, language, player }: CardFacts, canDraw: CanDraw): Card {
  const t = playerMessages(language);
  const words = (text: Words) => drawable(inLanguage(text, language, content.languages[0]), canDraw);
  const { brand, brandInk, ring, ground, accent } = deriveTheme(content.theme).light;
  const questions = content.levels.reduce((sum, level) => sum + level.questions.length, 0);
  const [campaign, tagline] = [words(content.name), words(content.tagline)];
  const name = player ? nameOnCard(player, canDraw) : null;
  return {
    brandName: drawable(brandName, canDraw),
    over: name ? campaign : "",
    large: name ?? campaign,
    under: player ? "" : tagline,
    ask: player ? drawable(t.referral.cardAsk, canDraw) : "",
    figure: player
      ? figure(t.page.number({ n: player.score }), t.page.pointsNoun({ points: player.score }))
      : figure(t.page.number({ n: questions }), t.landing.questions({ n: questions })),
    notice: content.regulated === "none" ? "" : content.notices.map(words).join(" "),
    isRightToLeft: DIRECTIONS[language] === "rtl",
    colours: { brand, ink: brandInk, ring, ground, accent },
  };

  function figure(value: string, noun: string): Card["figure"] {
    return { value: drawable(value, canDraw), noun: drawable(noun, canDraw) };
  }
}
