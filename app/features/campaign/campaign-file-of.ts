import type * as z from "zod";
import type { BoostRule, CampaignContent } from "#app/domain/campaign/content.ts";
import type { campaignFileSchema } from "./campaign-file.schema.ts";
import { levelFileOf } from "./level-file-of.ts";
import { mailsFileOf } from "./mails-file-of.ts";
import { sayIn } from "./words-of-file.ts";

type CampaignFile = z.input<typeof campaignFileSchema>;

/**
 * The campaign as its file says it, field by field in the order of the page: the other way round of `toCampaignContent`. Two
 * contents that say the same make the same file.
 */
export function campaignFileOf(content: CampaignContent): CampaignFile {
  const { slug, game, regulated, country, languages, aim, theme, capacity, whileVouchersLast } = content;
  const { consents, voucher, pausedText, notYetText, fullText } = content;
  const say = sayIn(languages);
  return {
    format: "outdo-campaign/1",
    slug,
    game,
    regulated,
    country,
    languages,
    aim: aim && { qualified: aim.qualified, costCentsEach: aim.costCentsEach, learn: aim.learn },
    theme: {
      brand: theme.brand,
      ink: theme.ink,
      surface: theme.surface,
      logo: theme.logo && logoOf(theme.logo),
    },
    capacity,
    whileVouchersLast,
    name: say(content.name),
    tagline: say(content.tagline),
    intro: say(content.intro),
    notices: content.notices.map(say),
    closedText: say(content.closedText),
    pausedText: pausedText && say(pausedText),
    notYetText: notYetText && say(notYetText),
    fullText: fullText && say(fullText),
    mails: content.mails && mailsFileOf(content.mails, say),
    consents: {
      rules: say(consents.rules),
      adult: consents.adult && say(consents.adult),
      newsletter: say(consents.newsletter),
    },
    rules: say(content.rules),
    levels: content.levels.map((level) => levelFileOf(level, say)),
    referral: { boosts: content.boosts.map(boostOf) },
    voucher: {
      name: say(voucher.name),
      valueCents: voucher.value.cents,
      currency: voucher.value.currency,
      pool: voucher.pool,
      validDays: voucher.validDays,
      terms: say(voucher.terms),
    },
  };

  function logoOf({ src, width, height, alt }: NonNullable<CampaignContent["theme"]["logo"]>) {
    return { src, width, height, alt: say(alt) };
  }
}

function boostOf({ act, friendLevel, points, perLevel, perCampaign }: BoostRule) {
  return {
    act,
    level: act === "friend-finished" ? friendLevel : undefined,
    points,
    perLevel,
    perCampaign,
  };
}
