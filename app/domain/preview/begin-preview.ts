import type { CampaignContent } from "../campaign/content.ts";
import type { Level } from "../campaign/level.ts";
import { planOf } from "../game/plan.ts";
import { stepsOf } from "../game/steps.ts";
import type { Instant } from "../kernel/instant.ts";
import type { Language } from "../kernel/language.ts";
import { policyOf } from "../referral/country-policy.ts";
import type { Manner, Preview, ShownDoor, Viewer } from "./preview.ts";

/** The pages that a preview can begin at, in the order in which a player meets them. */
export const PREVIEW_PAGES = [
  "landing",
  "question",
  "answer",
  "result",
  "mail",
  "map",
  "leaderboard",
  "voucher",
  "me",
] as const;
export type PreviewPage = (typeof PREVIEW_PAGES)[number];

export interface PreviewChoice {
  as: Viewer;
  language: Language;
  page: PreviewPage;
  /** The key of a level; one that there is not counts as none. */
  level: string;
  /** The key of a question. Without a level, the level is the question's. */
  question: string;
  door: ShownDoor;
  manner: Manner;
}

/** What a choice comes to in a campaign: the level and question that are meant, from 1 and from 0. */
export interface ChosenPlace {
  level: number;
  question: number;
}

/** The place that a choice names, else the first one. */
export function chosenPlace({ levels }: Pick<CampaignContent, "levels">, choice: PreviewChoice): ChosenPlace {
  const asks = (level: Level) => stepsOf(level).findIndex(({ key }) => key === choice.question);
  const named = levels.findIndex(({ key }) => key === choice.level);
  const index = named >= 0 ? named : levels.findIndex((level) => asks(level) >= 0);
  const level = levels[Math.max(0, index)];
  return { level: Math.max(0, index) + 1, question: level ? Math.max(0, asks(level)) : 0 };
}

/** A preview that stands at the chosen page, and the page's address below that of the preview. */
export function beginPreview(
  content: Pick<CampaignContent, "levels" | "languages" | "country">,
  choice: PreviewChoice,
  { at, since }: { at: Instant; since: Instant },
): { preview: Preview; path: string } {
  const { levels, languages } = content;
  const isLast = choice.page === "voucher";
  const chosen = chosenPlace(content, choice);
  const number = isLast ? levels.length : chosen.level;
  const level = levels[number - 1];
  const asked = level && stepsOf(level)[chosen.question]?.key;
  const seed = level && asked !== undefined ? seedAsking(level, asked) : 0;
  const plan = level ? planOf(level, seed) : [];
  const place = Math.max(
    0,
    plan.findIndex(({ question }) => question.key === asked),
  );
  const isAtDoor = choice.page === "landing" && choice.as !== "back";
  const start = {
    as: choice.as,
    language: languages.includes(choice.language) ? choice.language : languages[0],
    door: choice.door,
    manner: choice.manner,
    at,
    since,
    seed,
    pace: "normal" as const,
    steps: [],
    isStarted: choice.page === "question",
  };
  if (isAtDoor) return { preview: { ...start, hasJoined: false, level: 1, position: 0 }, path: "" };
  const { position, path } = standing(choice.page, number, place, plan.length);
  const preview = { ...start, hasJoined: true, level: number, position };
  // Where the country has no mail to friends there is none to show: the player's own link is what they send.
  const hasMail = choice.page !== "mail" || policyOf(content.country).platformMail;
  return { preview, path: hasMail ? path : "/invitations" };
}

function standing(
  page: PreviewPage,
  level: number,
  position: number,
  length: number,
): { position: number; path: string } {
  switch (page) {
    case "landing":
      return { position, path: "" };
    case "question":
      return { position, path: `/levels/${level}` };
    case "answer":
      return { position: position + 1, path: `/levels/${level}/answers/${position}` };
    case "result":
      return { position: length, path: `/levels/${level}/result` };
    case "mail":
      return { position: length, path: "/invitations/preview" };
    case "voucher":
      return { position: length, path: "/voucher" };
    case "map":
    case "leaderboard":
    case "me":
      return { position, path: `/${page}` };
  }
}

/** As many as are tried: of a pool of a hundred that draws one, one in a hundred seeds asks a question. */
const MOST_SEEDS = 2000;

/** The first seed whose plan asks the question; 0 where none of many does. */
export function seedAsking(level: Level, question: string): number {
  for (let seed = 0; seed < MOST_SEEDS; seed++)
    if (planOf(level, seed).some((step) => step.question.key === question)) return seed;
  return 0;
}
