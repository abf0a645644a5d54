import fc from "fast-check";
import type { CampaignContent } from "#app/domain/campaign/content.ts";
import type { Level } from "#app/domain/campaign/level.ts";
import { MAIL_NAMES, type OwnMails, shapeOfMail } from "#app/domain/campaign/own-mails.ts";
import { LANGUAGES, type Language } from "#app/domain/kernel/language.ts";
import { key, optional, scoredQuestion, text, traitQuestion, words } from "#tests/support/any-question.ts";

const several = fc.integer({ min: 1, max: 10_000 });
const moment = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.getTime());

const level: fc.Arbitrary<Level> = fc.record(
  {
    key,
    name: words,
    intro: words,
    opening: fc.array(traitQuestion, { maxLength: 2 }),
    questions: fc.array(scoredQuestion, { maxLength: 4 }),
    draw: several,
    shuffle: fc.record({ questions: fc.boolean(), choices: fc.boolean() }),
    passMark: fc.integer({ min: 1, max: 100 }),
    attempts: several,
    coolDownMinutes: fc.nat({ max: 1000 }),
    opensAt: moment,
    closesAt: moment,
    timeLimit: fc.record({
      per: fc.constantFrom("question" as const, "level" as const),
      seconds: several,
      graceMilliseconds: fc.nat({ max: 10_000 }),
      adjustable: fc.boolean(),
    }),
    speedBonus: fc.record({ points: several, seconds: several }),
    streakBonus: fc.record({ points: several, cap: several }),
    weight: fc.double({ min: 0.1, max: 10, noNaN: true }),
    jumps: fc.array(fc.record({ question: key, answer: fc.oneof(key, text.filter(isSaid)), to: key }), {
      maxLength: 2,
    }),
  },
  { requiredKeys: ["key", "name", "intro", "opening", "questions"] },
);

function isSaid(said: string): boolean {
  return said !== "" && said === said.trim() && !said.includes("\r");
}

/** Of each mail some of the texts that it may have. */
const mails: fc.Arbitrary<OwnMails> = fc.record(
  Object.fromEntries(
    MAIL_NAMES.map((name) => [
      name,
      fc.record(Object.fromEntries(shapeOfMail(name).fields.map((field) => [field, words])), {
        requiredKeys: [],
      }),
    ]),
  ),
  { requiredKeys: [] },
);

const colour = fc.stringMatching(/^#[0-9a-f]{6}$/);
const languages = fc
  .uniqueArray(fc.constantFrom<Language>(...LANGUAGES), { minLength: 1 })
  .map((all) => all as [Language, ...Language[]]);

/** Any content that a draft may have, finished or not; keys of levels and of questions are each one's own. */
export const anyContent: fc.Arbitrary<CampaignContent> = fc
  .record({
    slug: key,
    game: fc.constantFrom("skill" as const, "chance" as const, "gift" as const),
    regulated: fc.constantFrom("none" as const, "alcohol" as const),
    // NO is no boolean, and is Norway.
    country: fc.constantFrom("FR", "NO", "GB"),
    languages,
    aim: optional(
      fc.record(
        { qualified: several, costCentsEach: several, learn: text.filter(isSaid) },
        { requiredKeys: ["qualified"] },
      ),
    ),
    theme: fc.record({
      brand: colour,
      ink: colour,
      surface: colour,
      logo: optional(
        fc.record({
          src: fc.constantFrom("/brand/logo.png", "/favicon.svg"),
          width: fc.integer({ min: 1, max: 4000 }),
          height: fc.integer({ min: 1, max: 4000 }),
          alt: words,
        }),
      ),
    }),
    name: words,
    tagline: words,
    intro: words,
    notices: fc.array(words, { maxLength: 3 }),
    closedText: words,
    pausedText: optional(words),
    notYetText: optional(words),
    fullText: optional(words),
    mails: optional(mails),
    capacity: optional(several),
    whileVouchersLast: optional(fc.boolean()),
    consents: fc.record({ rules: words, adult: optional(words), newsletter: words }),
    rules: words,
    levels: fc.array(level, { minLength: 1, maxLength: 3 }),
    boosts: fc.array(
      fc
        .record({
          act: fc.constantFrom(
            "invitation-sent" as const,
            "friend-joined" as const,
            "friend-finished" as const,
          ),
          points: several,
          perLevel: several,
          perCampaign: several,
        })
        .map((boost) => ({ ...boost, friendLevel: boost.act === "friend-finished" ? 2 : 0 })),
      { maxLength: 3 },
    ),
    voucher: fc.record({
      name: words,
      value: fc.record({ cents: several, currency: fc.constantFrom("EUR", "NOK") }),
      pool: several,
      validDays: fc.integer({ min: 1, max: 3650 }),
      terms: words,
    }),
  })
  .map((content) => ({ ...content, levels: content.levels.map(withOwnKeys) }));

function withOwnKeys(one: Level, index: number): Level {
  const own = <Q extends { key: string }>(question: Q, place: number): Q => ({
    ...question,
    key: `${question.key}-${index}-${place}`,
  });
  return {
    ...one,
    key: `${one.key}-${index}`,
    opening: one.opening.map(own),
    questions: one.questions.map((question, place) => own(question, place + 10)),
  };
}
