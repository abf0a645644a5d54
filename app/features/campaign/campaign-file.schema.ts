import * as z from "zod";
import { BOOST_ACTS, type CampaignContent, GAMES, REGULATED } from "#app/domain/campaign/content.ts";
import { LANGUAGES } from "#app/domain/kernel/language.ts";

/** The shape of a campaign file (YAML, `outdo-campaign/1`): what seeding, import and export read and write. */
const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case words joined by hyphens");
const words = z.partialRecord(z.enum(LANGUAGES), z.string().trim().min(1).max(20_000));
const colour = z.string().regex(/^#[0-9a-f]{6}$/i, "a colour such as #7a1f3d");
const points = z.number().int().min(0).max(10_000);

const oneChoice = z
  .object({
    key,
    kind: z.literal("one-choice"),
    points,
    prompt: words,
    choices: z
      .array(z.object({ key, text: words, right: z.literal(true).optional() }))
      .min(2)
      .max(8),
    explanation: words,
    source: z.string().optional(),
  })
  .refine(
    (question) => question.choices.filter((choice) => choice.right).length === 1,
    "exactly one choice is right",
  );

const traitChoice = z.object({
  key,
  kind: z.literal("trait-choice"),
  trait: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/, "a trait's name, such as favourite_region"),
  prompt: words,
  choices: z
    .array(z.object({ key, text: words }))
    .min(2)
    .max(12),
});

export const campaignFileSchema = z.object({
  format: z.literal("outdo-campaign/1"),
  slug: key.max(60),
  game: z.enum(GAMES),
  regulated: z.enum(REGULATED),
  country: z.string().regex(/^[A-Z]{2}$/, "a country's two letters, such as FR"),
  languages: z.tuple([z.enum(LANGUAGES)], z.enum(LANGUAGES)),
  theme: z.object({ brand: colour, ink: colour, surface: colour }),
  name: words,
  tagline: words,
  intro: words,
  notices: z.array(words),
  closedText: words,
  consents: z.object({ rules: words, adult: words.optional(), newsletter: words }),
  rules: words,
  levels: z
    .array(
      z.object({
        key,
        name: words,
        intro: words,
        opening: z.array(traitChoice),
        questions: z.array(oneChoice).min(1),
      }),
    )
    .min(1)
    .max(50),
  referral: z.object({
    boosts: z.array(
      z
        .object({
          act: z.enum(BOOST_ACTS),
          level: z.number().int().min(1).optional(),
          points: points.min(1),
          perLevel: z.number().int().min(1),
          perCampaign: z.number().int().min(1),
        })
        .refine(
          (boost) => (boost.act === "friend-finished") === (boost.level !== undefined),
          "friend-finished, and it alone, names a level",
        ),
    ),
  }),
  voucher: z.object({
    name: words,
    valueCents: z.number().int().min(1),
    currency: z.string().regex(/^[A-Z]{3}$/),
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
    levels: levels.map((level) => ({ ...level, questions: level.questions.map(toQuestion) })),
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

function toQuestion({
  choices,
  ...question
}: CampaignFile["levels"][number]["questions"][number]): CampaignContent["levels"][number]["questions"][number] {
  const right = choices.find((choice) => choice.right)?.key ?? "";
  return { ...question, choices: choices.map(({ key, text }) => ({ key, text })), right };
}
