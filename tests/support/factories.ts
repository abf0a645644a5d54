import type { BoostRule, CampaignContent } from "#app/domain/campaign/content.ts";
import type { Level } from "#app/domain/campaign/level.ts";
import { invariant } from "#app/domain/kernel/invariant.ts";
import { policyOf } from "#app/domain/referral/country-policy.ts";
import { publishCampaign } from "#app/features/campaign/publish-campaign.server.ts";
import { loadLevel } from "#app/features/game/level.query.server.ts";
import { submitAnswer } from "#app/features/game/submit-answer.server.ts";
import { loadVersion } from "#app/features/play/campaign-content.query.server.ts";
import { loadPlayerState, type PlayState } from "#app/features/play/player-state.query.server.ts";
import { signUpSchema } from "#app/features/play/sign-up.schema.ts";
import { signUp } from "#app/features/play/sign-up.server.ts";
import { loadArrival } from "#app/features/referral/arrival.query.server.ts";
import { newId } from "#app/infra/clock.server.ts";
import { pool } from "#app/infra/db.server.ts";
import { FRENCH_BOOSTS } from "#tests/support/boosts.ts";
import { anAnswer } from "#tests/support/content.ts";

/** A small campaign whose right answer is always "b": two levels of two questions, a question of taste before the second. */
export function smallContent(changes: Partial<CampaignContent> = {}): CampaignContent {
  return {
    slug: `quiz-${newId().slice(-12)}`,
    game: "skill",
    regulated: "none",
    country: "FR",
    languages: ["fr", "en"],
    theme: { brand: "#7a1f3d", ink: "#ffffff", surface: "#fbf6f1" },
    name: { fr: "Petit quiz", en: "Small quiz" },
    tagline: { fr: "Deux niveaux", en: "Two levels" },
    intro: { fr: "Jouez.", en: "Play." },
    notices: [],
    closedText: { fr: "C'est fini.", en: "It is over." },
    consents: {
      rules: { fr: "J'accepte.", en: "I accept." },
      newsletter: { fr: "Écrivez-moi.", en: "Write to me." },
    },
    rules: { fr: "1. Jouez.", en: "1. Play." },
    levels: [level("one", []), level("two", ["region"])],
    boosts: boostsAllowedIn(changes.country ?? "FR"),
    voucher: {
      name: { fr: "Bon", en: "Voucher" },
      value: { cents: 1500, currency: "EUR" },
      pool: 100,
      validDays: 90,
      terms: { fr: "En boutique.", en: "In the shop." },
    },
    ...changes,
  };
}

/** Publishing refuses what the country's row forbids. */
function boostsAllowedIn(country: string): BoostRule[] {
  return FRENCH_BOOSTS.filter(({ act }) => policyOf(country).acts.includes(act));
}

function level(key: string, traits: string[]): Level {
  const words = (text: string) => ({ fr: text, en: text });
  return {
    key,
    name: words(key),
    intro: words(`Level ${key}`),
    opening: traits.map((trait) => ({
      kind: "trait-choice",
      key: `${key}-${trait}`,
      trait,
      prompt: words(trait),
      choices: [
        { key: "loire", text: words("Loire") },
        { key: "rhone", text: words("Rhône") },
      ],
    })),
    questions: ["first", "second"].map((name) => ({
      kind: "one-choice",
      key: `${key}-${name}`,
      points: 10,
      prompt: words(name),
      choices: ["a", "b", "c"].map((choice) => ({ key: choice, text: words(choice) })),
      right: "b",
      explanation: words("b, because."),
    })),
  };
}

export interface LiveCampaign {
  id: string;
  brandId: string;
  slug: string;
  content: CampaignContent;
}

export async function aBrand(): Promise<string> {
  const id = newId();
  await pool.query(
    "INSERT INTO brand (id, slug, name, postal_address, sender_email, privacy_email) VALUES ($1, $2, 'Maison Test', '1 rue du Test, Paris', 'hello@brand.example', 'privacy@brand.example')",
    [id, id],
  );
  return id;
}

export async function aLiveCampaign(
  changes: Partial<CampaignContent> = {},
  brandId?: string,
): Promise<LiveCampaign> {
  const content = smallContent(changes);
  const brand = brandId ?? (await aBrand());
  const published = await publishCampaign({ brandId: brand, content, now: new Date() });
  invariant(published.ok, `the test's campaign can be published: ${JSON.stringify(published)}`);
  return { id: published.campaignId, brandId: brand, slug: content.slug, content };
}

export interface Player {
  token: string;
  email: string;
  play(): Promise<PlayState>;
}

export interface Newcomer {
  firstName?: string;
  lastName?: string;
  email?: string;
  newsletter?: boolean;
  via?: string;
  from?: string;
  now?: Date;
}

let people = 0;

/** Somebody signs up, the way the form does it. */
export async function aPlayer(campaign: LiveCampaign, newcomer: Newcomer = {}): Promise<Player> {
  const now = newcomer.now ?? new Date();
  const state = await loadPlayerState(campaign.slug, null, now);
  invariant(state, "the campaign is there");
  const email = newcomer.email ?? `player${++people}.${newId().slice(-8)}@people.example`;
  const form = signUpSchema(false).parse({
    firstName: newcomer.firstName ?? "Ada",
    lastName: newcomer.lastName ?? "Lovelace",
    email,
    rules: "on",
    adult: "",
    newsletter: newcomer.newsletter ? "on" : "",
    via: newcomer.via ?? "",
    from: newcomer.from ?? "",
  });
  const arrival = newcomer.via ? await loadArrival(newcomer.via) : null;
  const version = await loadVersion(state.campaign.currentVersionId);
  const begun = await signUp({ state, version, form, arrival, language: "en", now });
  invariant(begun.ok, "the campaign has a place");
  const { token } = begun.value;
  return { token, email, play: () => playOf(campaign, token) };
}

export async function playOf(campaign: LiveCampaign, token: string): Promise<PlayState> {
  const state = await loadPlayerState(campaign.slug, token, new Date());
  invariant(state?.play, "the device plays");
  return state.play;
}

/** Answers a level to its end; questions of taste with their first choice. */
export async function finishLevel(
  campaign: LiveCampaign,
  player: { token: string },
  number: number,
  choice = "b",
  now = new Date(),
): Promise<void> {
  const steps = [
    ...(campaign.content.levels[number - 1]?.opening ?? []),
    ...(campaign.content.levels[number - 1]?.questions ?? []),
  ];
  for (const step of steps) {
    const visit = await loadLevel(campaign.slug, player.token, number, null, now);
    invariant(visit?.level, `level ${number} is open`);
    const answered = await submitAnswer(
      visit.level,
      anAnswer(step.key, step.kind === "trait-choice" ? (step.choices[0]?.key ?? "") : choice),
      now,
    );
    invariant(answered.ok, `the answer is taken: ${JSON.stringify(answered)}`);
  }
}

export async function finishGame(campaign: LiveCampaign, player: { token: string }): Promise<void> {
  for (let number = 1; number <= campaign.content.levels.length; number++)
    await finishLevel(campaign, player, number);
}
