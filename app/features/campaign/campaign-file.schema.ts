import * as z from "zod";
import { BOOST_ACTS, type CampaignContent, GAMES, REGULATED } from "#app/domain/campaign/content.ts";
import { LANGUAGES } from "#app/domain/kernel/language.ts";
import { key, points, words } from "./file-parts.schema.ts";
import { levelFile, toLevel } from "./level-file.schema.ts";
import { mailsFile } from "./mails-file.schema.ts";

/** The shape of a campaign file (YAML, `outdo-campaign/1`): what seeding, import and export read and write. */
const colour = z.string().regex(/^#[0-9a-f]{6}$/i, "colour_wanted");
const pixels = z.number().int().min(1).max(4000);
const logo = z.strictObject({
  src: z.string().regex(/^\/[^/\\]/, "path_wanted"),
  width: pixels,
  height: pixels,
  alt: words,
});

export const campaignFileSchema = z.strictObject({
  format: z.literal("outdo-campaign/1"),
  // The studio's page for a new campaign stands at that address.
  slug: key.max(60).refine((slug) => slug !== "new", "slug_reserved"),
  game: z.enum(GAMES),
  regulated: z.enum(REGULATED),
  country: z.string().regex(/^[A-Z]{2}$/, "country_wanted"),
  languages: z.tuple([z.enum(LANGUAGES)], z.enum(LANGUAGES)),
  aim: z
    .strictObject({
      qualified: z.number().int().min(1).max(100_000_000),
      costCentsEach: z.number().int().min(1).max(10_000_000).optional(),
      learn: z.string().min(1).max(2000).optional(),
    })
    .optional(),
  theme: z.strictObject({ brand: colour, ink: colour, surface: colour, logo: logo.optional() }),
  name: words,
  tagline: words,
  intro: words,
  notices: z.array(words),
  closedText: words,
  pausedText: words.optional(),
  notYetText: words.optional(),
  fullText: words.optional(),
  mails: mailsFile.optional(),
  capacity: z.number().int().min(1).max(100_000_000).optional(),
  whileVouchersLast: z.boolean().optional(),
  consents: z.strictObject({ rules: words, adult: words.optional(), newsletter: words }),
  rules: words,
  levels: z.array(levelFile).min(1).max(50),
  referral: z.strictObject({
    boosts: z.array(
      z
        .strictObject({
          act: z.enum(BOOST_ACTS),
          level: z.number().int().min(1).optional(),
          points: points.min(1),
          perLevel: z.number().int().min(1),
          perCampaign: z.number().int().min(1),
        })
        .refine((boost) => (boost.act === "friend-finished") === (boost.level !== undefined), "boost_level"),
    ),
  }),
  voucher: z.strictObject({
    name: words,
    valueCents: z.number().int().min(1),
    currency: z.string().regex(/^[A-Z]{3}$/, "currency_wanted"),
    pool: z.number().int().min(1).max(10_000_000),
    validDays: z.number().int().min(1).max(3650),
    terms: words,
  }),
});

export type CampaignFile = z.infer<typeof campaignFileSchema>;

/** The file's content in the words of the domain. */
export function toCampaignContent(file: CampaignFile): CampaignContent {
  const { format: _format, referral, voucher, levels, ...rest } = file;
  return {
    ...rest,
    levels: levels.map(toLevel),
    boosts: referral.boosts.map(({ level, ...boost }) => ({ ...boost, friendLevel: level ?? 0 })),
    voucher: {
      name: voucher.name,
      value: { cents: voucher.valueCents, currency: voucher.currency },
      pool: voucher.pool,
      validDays: voucher.validDays,
      terms: voucher.terms,
    },
  };
}
