import type { Question } from "#app/domain/campaign/question.ts";
import { MOST_QUESTIONS } from "#app/domain/draft/edits.ts";
import {
  type FrameContent,
  type LevelPart,
  levelName,
  levelsOf,
  type Parts,
} from "#app/domain/draft/parts.ts";
import { inLanguage, type Language } from "#app/domain/kernel/language.ts";
import { loadDraft } from "#app/features/draft/draft.query.server.ts";
import type { SignedIn } from "#app/features/team/session.server.ts";

export interface LevelImportView {
  slug: string;
  level: { key: string; name: string; number: number };
  languages: [Language, ...Language[]];
}

/** The level that questions are to come to, and what decides which of them it takes; null where there is none. */
export async function levelImport(
  { brand, marketer }: SignedIn,
  slug: string,
  key: string,
): Promise<{ view: LevelImportView; room: number; asked: string[] } | null> {
  const draft = await loadDraft(brand.id, slug);
  if (!draft) return null;
  const parts: Parts = new Map([...draft.parts].map(([name, { content }]) => [name, content]));
  const level = parts.get(levelName(key)) as LevelPart | undefined;
  if (!level) return null;
  const { languages } = parts.get("identity") as FrameContent<"identity">;
  return {
    view: {
      slug,
      level: {
        key,
        name: inLanguage(level.name, marketer.language, languages[0]),
        number: levelsOf(parts).findIndex((each) => each.key === key) + 1,
      },
      languages,
    },
    ...roomFor(parts, level),
  };
}

/** How many more questions a level takes, and what its campaign asks already. */
export function roomFor(parts: Parts, level: LevelPart): { room: number; asked: string[] } {
  const prompts = [...parts].flatMap(([name, content]) =>
    name.startsWith("question:") ? Object.values((content as Question).prompt) : [],
  );
  return { room: MOST_QUESTIONS - level.questions.length, asked: prompts };
}
