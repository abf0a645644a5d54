import fc from "fast-check";
import type { CampaignContent } from "#app/domain/campaign/content.ts";
import type { Level } from "#app/domain/campaign/level.ts";
import type { OneChoiceQuestion } from "#app/domain/campaign/question.ts";
import { checkCampaign } from "#app/domain/check/check-campaign.ts";
import type { Found } from "#app/domain/check/finding.ts";
import type { LaunchFacts } from "#app/domain/check/launch-facts.ts";
import { aLevel, aQuestion } from "#tests/support/content.ts";
import { everyKind } from "#tests/support/every-kind.ts";

/** Content for the check before launch: nothing in it is wrong, and nothing doubtful. */
export const both = (text: string) => ({ fr: `${text} (fr)`, en: `${text} (en)` });

export function aSoundCampaign(): CampaignContent {
  return {
    slug: "round-the-garden",
    game: "skill",
    regulated: "none",
    country: "FR",
    languages: ["fr", "en"],
    theme: { brand: "#14532d", ink: "#ffffff", surface: "#f4f8f4" },
    name: both("Round the garden"),
    tagline: both("What grows there"),
    intro: both("Two levels"),
    notices: [],
    closedText: both("It is over"),
    consents: { rules: both("I accept"), newsletter: both("Write to me") },
    rules: both("1. Play."),
    levels: [aSoundLevel("roots", ["b", "d"]), { ...aSoundLevel("leaves", ["a", "c"]), opening: [] }],
    boosts: [{ act: "friend-joined", friendLevel: 0, points: 10, perLevel: 1, perCampaign: 5 }],
    voucher: {
      name: both("A plant"),
      value: { cents: 1500, currency: "EUR" },
      pool: 100,
      validDays: 90,
      terms: both("In the shop"),
    },
  };
}

/** The places of the right answers are spread. */
function aSoundLevel(key: string, right: string[]): Level {
  const questions = right.map((letter) =>
    aQuestion({ key: `${key}-${letter}`, prompt: both(`What of ${key} has ${letter}?`), right: letter }),
  );
  return { ...aLevel(), key, name: both(key), questions };
}

export function aSender() {
  return {
    name: "Maison Test",
    postalAddress: "1 rue du Test, Paris",
    email: "hello@brand.example",
    privacyEmail: "privacy@brand.example",
  };
}

/** The first level's first question, as the sound campaign has it. */
export function firstQuestion({ levels }: CampaignContent): OneChoiceQuestion {
  return levels[0]?.questions[0] as OneChoiceQuestion;
}

export function firstLevel({ levels }: CampaignContent): Level {
  return levels[0] as Level;
}

/** What the check finds once something has been spoilt. */
export function foundAfter(spoil: (content: CampaignContent) => void, facts: LaunchFacts = {}) {
  const content = aSoundCampaign();
  spoil(content);
  return checkCampaign(content, facts);
}

/** "code at place", of all that is found. */
export function saidAfter(spoil: (content: CampaignContent) => void, facts: LaunchFacts = {}): string[] {
  return foundAfter(spoil, facts).map(({ code, place }: Found) => `${code} at ${place}`);
}

/** A draft: as the editor keeps it while somebody writes, any part may be empty, nothing, or no number. */
export const anyDraft = fc
  .array(fc.tuple(fc.nat(), fc.constantFrom(Number.NaN, 0, -1, 1e9)), { minLength: 1, maxLength: 40 })
  .map((cuts) => {
    const content = everyKind();
    for (const [where, number] of cuts) empty(content, where, number);
    return content;
  });

function empty(content: CampaignContent, where: number, number: number): void {
  const parts: [holder: Record<string, unknown>, key: string][] = [];
  const walk = (holder: Record<string, unknown>) => {
    for (const [key, value] of Object.entries(holder)) {
      // What kind a question is and its keys are the editor's own: there from the first moment.
      if (key !== "kind" && key !== "key") parts.push([holder, key]);
      if (typeof value === "object" && value !== null) walk(value as Record<string, unknown>);
    }
  };
  walk(content as unknown as Record<string, unknown>);
  const [holder, key] = parts[where % parts.length] ?? [];
  if (!holder || key === undefined) return;
  const value = holder[key];
  if (Array.isArray(value)) holder[key] = [];
  else if (typeof value === "string") holder[key] = "";
  else if (typeof value === "number") holder[key] = number;
  else if (typeof value === "boolean") holder[key] = !value;
}
