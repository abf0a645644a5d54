import type { CampaignContent } from "../campaign/content.ts";
import type { Level } from "../campaign/level.ts";
import type { Question, ScoredQuestion, TraitQuestion } from "../campaign/question.ts";

/**
 * A draft is kept in parts, each saved by itself: two people who work at different parts never meet, and to change a
 * question of a thousand costs no more than to change one of ten. Its content has the shape of what is published, only
 * that texts may be empty and answers missing until the checks are content.
 */
const FRAME = {
  aim: ["aim"],
  identity: [
    "slug",
    "game",
    "regulated",
    "country",
    "languages",
    "name",
    "tagline",
    "intro",
    "capacity",
    "whileVouchersLast",
  ],
  look: ["theme"],
  words: ["notices", "closedText", "pausedText", "notYetText", "fullText"],
  mails: ["mails"],
  legal: ["consents", "rules"],
  reward: ["voucher"],
  referral: ["boosts"],
} as const satisfies Record<string, readonly (keyof CampaignContent)[]>;

export type FramePart = keyof typeof FRAME;
export const FRAME_PARTS = Object.keys(FRAME) as FramePart[];
export type FrameContent<Part extends FramePart> = Pick<CampaignContent, (typeof FRAME)[Part][number]>;

/** A level without its questions, which it names in their order. */
export type LevelPart = Omit<Level, "opening" | "questions"> & { opening: string[]; questions: string[] };

/** The keys of the levels, in their order. */
export interface LevelsPart {
  order: string[];
}

export type PartName = FramePart | "levels" | `level:${string}` | `question:${string}`;
export type Part = { name: PartName; content: unknown };

export const levelName = (key: string): PartName => `level:${key}`;
export const questionName = (key: string): PartName => `question:${key}`;

/** Whether a text names a part that a draft may have. */
export function isPartName(text: string): text is PartName {
  return text === "levels" || Object.hasOwn(FRAME, text) || /^(level|question):[a-z0-9-]{1,60}$/.test(text);
}

/** A draft's parts by their names. */
export type Parts = ReadonlyMap<PartName, unknown>;

export function toParts(content: CampaignContent): Part[] {
  return [
    ...FRAME_PARTS.map((name) => ({ name, content: pick(content, FRAME[name]) })),
    { name: "levels", content: { order: content.levels.map(({ key }) => key) } satisfies LevelsPart },
    ...content.levels.flatMap((level): Part[] => [
      { name: levelName(level.key), content: toLevelPart(level) },
      ...[...level.opening, ...level.questions].map((question) => ({
        name: questionName(question.key),
        content: question,
      })),
    ]),
  ];
}

/** The whole of a draft, as it would be published. A question or a level that is named and not there is passed over. */
export function toContent(parts: Parts): CampaignContent {
  const frame = Object.assign({}, ...FRAME_PARTS.map((name) => parts.get(name))) as CampaignContent;
  return { ...frame, levels: levelsOf(parts).map((level) => toLevel(parts, level)) };
}

/** The levels in their order. */
export function levelsOf(parts: Parts): LevelPart[] {
  const { order } = (parts.get("levels") ?? { order: [] }) as LevelsPart;
  return order.flatMap((key) => (parts.get(levelName(key)) as LevelPart | undefined) ?? []);
}

function toLevel(parts: Parts, level: LevelPart): Level {
  const named = (keys: string[]) =>
    keys.flatMap((key) => (parts.get(questionName(key)) as Question | undefined) ?? []);
  return {
    ...level,
    opening: named(level.opening) as TraitQuestion[],
    questions: named(level.questions) as ScoredQuestion[],
  };
}

function toLevelPart({ opening, questions, ...level }: Level): LevelPart {
  return {
    ...level,
    opening: opening.map(({ key }) => key),
    questions: questions.map(({ key }) => key),
  };
}

function pick(content: CampaignContent, keys: readonly (keyof CampaignContent)[]): Partial<CampaignContent> {
  return Object.fromEntries(keys.flatMap((key) => (content[key] === undefined ? [] : [[key, content[key]]])));
}
