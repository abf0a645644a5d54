import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { CampaignContent } from "#app/domain/campaign/content.ts";
import type { Level } from "#app/domain/campaign/level.ts";
import type { Question, QuestionKind } from "#app/domain/campaign/question.ts";
import { stepsOf } from "#app/domain/game/steps.ts";
import { invariant } from "#app/domain/kernel/invariant.ts";
import { campaignFileSchema, toCampaignContent } from "#app/features/campaign/campaign-file.schema.ts";

const file = parse(readFileSync(new URL("./every-kind.yaml", import.meta.url), "utf8"));
const content = toCampaignContent(campaignFileSchema.parse(file));

/** The file as it is written: a new copy each time, to be changed and parsed. */
export function everyKindFile(): typeof file {
  return structuredClone(file);
}

export function levelIn(written: typeof file, key: string): typeof file {
  return written.levels.find((level: { key: string }) => level.key === key);
}

export function questionIn(written: typeof file, key: string): typeof file {
  return written.levels
    .flatMap((level: { opening: object[]; questions: object[] }) => [...level.opening, ...level.questions])
    .find((question: { key: string }) => question.key === key);
}

/** A campaign with every kind of question and every rule of a level: a new copy each time. */
export function everyKind(): CampaignContent {
  return structuredClone(content);
}

export function everyQuestion(): Question[] {
  return everyKind().levels.flatMap(stepsOf);
}

/** The first question of the kind. */
export function theQuestion<K extends QuestionKind>(kind: K): Extract<Question, { kind: K }> {
  const found = everyQuestion().find((question) => question.kind === kind);
  invariant(found, `every-kind.yaml has a question of kind ${kind}`);
  return found as Extract<Question, { kind: K }>;
}

export function theLevel(key: string): Level {
  const found = everyKind().levels.find((level) => level.key === key);
  invariant(found, `every-kind.yaml has a level ${key}`);
  return found;
}

/** A sent form. */
export function aForm(fields: Record<string, string | string[]> = {}): Map<string, string[]> {
  return new Map(Object.entries(fields).map(([name, value]) => [name, [value].flat()]));
}
