import type { CampaignContent } from "../campaign/content.ts";
import type { Question, QuestionKind } from "../campaign/question.ts";
import type { Language } from "../kernel/language.ts";
import type { LevelPart } from "./parts.ts";

/** What a campaign begins with when nobody lends it anything: one level, nothing said, nothing to be won yet. */
export function blankContent(slug: string, languages: [Language, ...Language[]]): CampaignContent {
  return {
    slug,
    game: "skill",
    regulated: "none",
    country: "FR",
    languages,
    theme: { brand: "#1f4b7a", ink: "#ffffff", surface: "#f6f8fb" },
    name: {},
    tagline: {},
    intro: {},
    notices: [],
    closedText: {},
    consents: { rules: {}, newsletter: {} },
    rules: {},
    levels: [{ ...blankLevel("level-1"), opening: [], questions: [] }],
    boosts: [{ act: "friend-joined", friendLevel: 0, points: 10, perLevel: 1, perCampaign: 5 }],
    voucher: {
      name: {},
      value: { cents: 1000, currency: "EUR" },
      pool: 1000,
      validDays: 90,
      terms: {},
    },
  };
}

export function blankLevel(key: string): LevelPart {
  return { key, name: {}, intro: {}, opening: [], questions: [] };
}

const POINTS = 10;

/** A question of a kind, with nothing said yet and as many places to fill as its kind is most often asked with. */
export function blankQuestion(kind: QuestionKind, key: string): Question {
  const scored = { key, points: POINTS, prompt: {}, explanation: {} };
  const taste = { key, trait: "", prompt: {} };
  const choices = (n: number) => Array.from({ length: n }, (_, i) => ({ key: letter(i), text: {} }));
  const picture = { src: "", width: 640, height: 480, alt: {} };
  switch (kind) {
    case "one-choice":
      return { ...scored, kind, choices: choices(4), right: "" };
    case "several-choices":
      return { ...scored, kind, choices: choices(4), right: [] };
    case "true-false":
      return { ...scored, kind, right: true };
    case "picture-choice":
      return {
        ...scored,
        kind,
        choices: choices(4).map((choice) => ({ ...choice, picture: { src: "", width: 640, height: 480 } })),
        right: "",
      };
    case "order":
      return { ...scored, kind, items: choices(4) };
    case "closest-number":
      return { ...scored, kind, right: 50, min: 0, max: 100, step: 1, tolerance: 0 };
    case "short-text":
      return { ...scored, kind, accepted: {}, slips: 1 };
    case "point-on-picture":
      return {
        ...scored,
        kind,
        picture,
        zones: choices(2).map((choice, i) => ({
          ...choice,
          area: { shape: "circle", x: 30 + 40 * i, y: 50, radius: 10 },
        })),
        right: "",
      };
    case "match-pairs":
      return {
        ...scored,
        kind,
        items: choices(3).map((choice, i) => ({ ...choice, match: `m${i + 1}` })),
        others: choices(3).map(({ text }, i) => ({ key: `m${i + 1}`, text })),
      };
    case "trait-choice":
    case "trait-choices":
      return { ...taste, kind, choices: choices(3) };
    case "trait-scale":
      return { ...taste, kind, min: 1, max: 5, lowLabel: {}, highLabel: {} };
    case "trait-text":
      return { ...taste, kind, longest: 200 };
  }
}

/** a, b, c, ... as the choices of a question are keyed. */
function letter(index: number): string {
  return String.fromCharCode(97 + index);
}
