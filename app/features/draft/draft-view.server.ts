import type { Question } from "#app/domain/campaign/question.ts";
import type { FrameContent, LevelPart, LevelsPart } from "#app/domain/draft/parts.ts";
import { type PartName, questionName } from "#app/domain/draft/parts.ts";
import { inLanguage, type Language, type Words } from "#app/domain/kernel/language.ts";
import { run } from "#app/infra/db.server.ts";
import type { DraftHead } from "./draft.query.server.ts";

export interface QuestionSummary {
  key: string;
  kind: Question["kind"];
  /** In the reader's language, or another; empty while nothing is said. */
  prompt: string;
}

export interface OutlineLevel {
  key: string;
  name: string;
  questions: number;
}

/** What stands around every page of the editor. */
export interface DraftOutline {
  head: DraftHead;
  name: string;
  languages: [Language, ...Language[]];
  levels: OutlineLevel[];
}

/** $1 brand, $2 slug. The questions themselves are not read: a campaign may have a thousand. */
const OUTLINE = {
  name: "draft-outline",
  text: `
SELECT c.id AS "campaignId", c.slug, c.state, c.opens_at AS "opensAt", c.closes_at AS "closesAt", d.revision,
  d.published_revision AS "publishedRevision",
  coalesce((SELECT max(number) FROM campaign_version WHERE campaign_id = c.id), 0) AS version,
  (SELECT content FROM draft_part WHERE campaign_id = c.id AND name = 'identity') AS identity,
  (SELECT content FROM draft_part WHERE campaign_id = c.id AND name = 'levels') AS levels,
  coalesce((SELECT json_agg(content) FROM draft_part WHERE campaign_id = c.id AND name LIKE 'level:%'), '[]') AS "levelParts"
FROM campaign c JOIN campaign_draft d ON d.campaign_id = c.id
WHERE c.brand_id = $1 AND c.slug = $2`,
};

interface Row extends DraftHead {
  identity: FrameContent<"identity">;
  levels: LevelsPart;
  levelParts: LevelPart[];
}

export async function draftOutline(
  brandId: string,
  slug: string,
  language: Language,
): Promise<DraftOutline | null> {
  const [row] = await run<Row>(OUTLINE, [brandId, slug]);
  if (!row) return null;
  const { identity, levels, levelParts, ...head } = row;
  const { languages } = identity;
  const said = (words: Words) => inLanguage(words, language, languages[0]);
  const byKey = new Map(levelParts.map((level) => [level.key, level]));
  return {
    head,
    name: said(identity.name),
    languages,
    levels: levels.order.flatMap((key) => {
      const level = byKey.get(key);
      return level
        ? [{ key, name: said(level.name), questions: level.opening.length + level.questions.length }]
        : [];
    }),
  };
}

/** The names of the parts that a level's page shows. */
export function partsOfLevel(level: LevelPart): PartName[] {
  return [...level.opening, ...level.questions].map(questionName);
}

const HOME = {
  name: "draft-home-of-question",
  text: `SELECT content ->> 'key' AS key FROM draft_part WHERE campaign_id = $1 AND name LIKE 'level:%'
    AND (content -> 'questions' ? $2 OR content -> 'opening' ? $2) LIMIT 1`,
};

/** The key of the level that a question stands in; null for one that none names. */
export async function levelOfQuestion(campaignId: string, question: string): Promise<string | null> {
  const [home] = await run<{ key: string }>(HOME, [campaignId, question]);
  return home?.key ?? null;
}
