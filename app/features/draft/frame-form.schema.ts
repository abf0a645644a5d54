import * as z from "zod";
import { BOOST_ACTS, GAMES, REGULATED } from "#app/domain/campaign/content.ts";
import type { FramePart } from "#app/domain/draft/parts.ts";
import { LANGUAGES } from "#app/domain/kernel/language.ts";
import { box, decimal, filled, isSaid, text, whole, words, wordsOrNone } from "./form-parts.schema.ts";
import { mailsForm } from "./mails-form.schema.ts";

/** The forms of the parts that are about the campaign as a whole; each answers the part's whole content. */
const colour = z
  .string("colour_wanted")
  .trim()
  .toLowerCase()
  .regex(/^#[0-9a-f]{6}$/, "colour_wanted");
const rows = 12;

const identity = z
  .object({
    slug: z
      .string("slug_wanted")
      .trim()
      .max(60, "text_too_long")
      .regex(/^(?!new$)[a-z0-9]+(-[a-z0-9]+)*$/, "slug_wanted"),
    game: z.enum(GAMES),
    regulated: z.enum(REGULATED),
    country: z
      .string("country_wanted")
      .trim()
      .toUpperCase()
      .regex(/^[A-Z]{2}$/, "country_wanted"),
    mainLanguage: z.enum(LANGUAGES),
    languages: z.array(z.enum(LANGUAGES)).default([]),
    name: words,
    tagline: words,
    intro: words,
    capacity: whole(1, 100_000_000).optional(),
    whileVouchersLast: box,
  })
  .transform(({ mainLanguage, languages, whileVouchersLast, ...rest }) => ({
    ...rest,
    languages: [mainLanguage, ...languages.filter((tag) => tag !== mainLanguage)],
    ...(whileVouchersLast ? { whileVouchersLast } : {}),
  }));

const aim = z
  .object({
    aim: z
      .object({
        qualified: whole(1, 100_000_000).optional(),
        /** In the currency's unit, as people write it. */
        costEach: decimal(0.01, 100_000).optional(),
        learn: z.string().trim().max(2000, "text_too_long").default(""),
      })
      .prefault({}),
  })
  .superRefine(({ aim: { qualified, costEach, learn } }, context) => {
    if (qualified === undefined && (costEach !== undefined || learn !== ""))
      context.addIssue({ code: "custom", message: "aim_wanted", path: ["aim", "qualified"] });
  })
  .transform(({ aim: { qualified, costEach, learn } }) =>
    qualified === undefined
      ? {}
      : {
          aim: {
            qualified,
            ...(costEach === undefined ? {} : { costCentsEach: Math.round(costEach * 100) }),
            ...(learn === "" ? {} : { learn }),
          },
        },
  );

const look = z.object({
  theme: z.object({
    brand: colour,
    ink: colour,
    surface: colour,
    logo: z
      .object({ src: text, width: whole(1, 4000).optional(), height: whole(1, 4000).optional(), alt: words })
      .optional()
      .transform((logo) =>
        logo?.src
          ? { src: logo.src, width: logo.width ?? 160, height: logo.height ?? 48, alt: logo.alt }
          : undefined,
      ),
  }),
});

const doors = z.object({
  notices: z
    .array(words)
    .max(rows)
    .optional()
    .transform((all) => filled(all, isSaid)),
  closedText: words,
  pausedText: wordsOrNone,
  notYetText: wordsOrNone,
  fullText: wordsOrNone,
});

const legal = z.object({
  consents: z.object({ rules: words, adult: wordsOrNone, newsletter: words }),
  rules: words,
});

const reward = z.object({
  voucher: z
    .object({
      name: words,
      /** In the currency's unit, as people write it. */
      value: z.number("not_a_number").min(0.01, "number_too_small").max(100_000, "number_too_large"),
      currency: z
        .string("currency_wanted")
        .trim()
        .toUpperCase()
        .regex(/^[A-Z]{3}$/, "currency_wanted"),
      pool: whole(1, 10_000_000),
      validDays: whole(1, 3650),
      terms: words,
    })
    .transform(({ value, currency, ...rest }) => ({
      ...rest,
      value: { cents: Math.round(value * 100), currency },
    })),
});

const referral = z.object({
  boosts: z
    .array(
      z.object({
        act: z.union([z.enum(BOOST_ACTS), z.literal("")]).default(""),
        friendLevel: whole(1, 50).optional(),
        points: whole(1, 10_000).optional(),
        perLevel: whole(1, 1000).optional(),
        perCampaign: whole(1, 10_000).optional(),
      }),
    )
    .max(rows)
    .optional()
    .transform((all) =>
      filled(all, ({ act }) => act !== "").map(({ act, friendLevel, points, perLevel, perCampaign }) => ({
        act: act as (typeof BOOST_ACTS)[number],
        friendLevel: act === "friend-finished" ? (friendLevel ?? 1) : 0,
        points: points ?? 10,
        perLevel: perLevel ?? 1,
        perCampaign: perCampaign ?? 5,
      })),
    ),
});

export const FRAME_FORMS = {
  aim,
  identity,
  look,
  words: doors,
  mails: mailsForm,
  legal,
  reward,
  referral,
} satisfies Record<FramePart, z.ZodType>;
