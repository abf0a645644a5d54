import type { CampaignContent } from "../campaign/content.ts";
import { type FramePart, levelName, type PartName, questionName } from "./parts.ts";

/** Which part of a draft mends what stands at a place of its content ("levels.2.questions.phylloxera.prompt"); null: none does. */
export function partOfPlace(content: CampaignContent, place: string): PartName | null {
  const [field = "", number, sort, question] = place.split(".");
  if (field === "levels") {
    if (question && (sort === "opening" || sort === "questions")) return questionName(question);
    const level = content.levels[Number(number) - 1];
    return level ? levelName(level.key) : "levels";
  }
  return PART_OF_FIELD[field] ?? null;
}

const PART_OF_FIELD: Partial<Record<string, FramePart>> = {
  slug: "identity",
  game: "identity",
  regulated: "identity",
  country: "identity",
  languages: "identity",
  name: "identity",
  tagline: "identity",
  intro: "identity",
  capacity: "identity",
  theme: "look",
  notices: "words",
  closedText: "words",
  pausedText: "words",
  notYetText: "words",
  fullText: "words",
  mails: "mails",
  consents: "legal",
  rules: "legal",
  voucher: "reward",
  referral: "referral",
};
