import type { CampaignContent } from "#app/domain/campaign/content.ts";
import type { OneChoiceQuestion } from "#app/domain/campaign/question.ts";
import { everyKind } from "#tests/support/every-kind.ts";
import { asTheProduct } from "./as-the-product.ts";

/** A campaign of as much as one may reasonably want: 20 levels of 50 questions, in two languages. */
export function largeContent(slug: string): CampaignContent {
  const model = everyKind();
  const words = (n: string) => ({
    en: `What do those who drink it for pleasure call the wine of hill number ${n}?`,
    fr: `Comment ceux qui le boivent par plaisir appellent-ils le vin de la colline numéro ${n} ?`,
  });
  const question = (key: string): OneChoiceQuestion => ({
    kind: "one-choice",
    key,
    prompt: words(key),
    points: 10,
    choices: ["a", "b", "c", "d"].map((choice) => ({ key: choice, text: words(choice) })),
    right: "b",
    explanation: words(`${key}, because its soil is chalk`),
  });
  return {
    ...model,
    slug,
    languages: ["en", "fr"],
    levels: Array.from({ length: 20 }, (_, level) => ({
      key: `level-${level}`,
      name: { en: `Hill ${level}`, fr: `Colline ${level}` },
      intro: words(`${level}`),
      opening: [],
      questions: Array.from({ length: 50 }, (_, index) => question(`q-${level}-${index}`)),
    })),
  };
}

/** Lays the draft down in the product that runs on this database. Its parts read their settings as they are loaded: only here. */
export async function draftOn(databaseUrl: string, content: CampaignContent): Promise<void> {
  asTheProduct(databaseUrl);
  const { pool, closeDatabase } = await import("#app/infra/db.server.ts");
  const { createDraft } = await import("#app/features/draft/create-draft.server.ts");
  const { rows } = await pool.query<{ brandId: string; marketerId: string }>(
    'SELECT brand_id AS "brandId", marketer_id AS "marketerId" FROM membership LIMIT 1',
  );
  const [owner] = rows;
  if (!owner) throw new Error("The product has no first account.");
  const made = await createDraft({ ...owner, content, now: new Date() });
  if (!made.ok) throw new Error(`The draft cannot be made: ${made.refusal}.`);
  await closeDatabase();
}

/** What the bench's own first account is called, for `startProduct`. */
export const ACCOUNT = { STUDIO_EMAIL: "marie@brand.example", STUDIO_PASSWORD: "a bottle of white wine" };

/** Of many measures, the one that so many percent of them do not exceed. */
export function percentile(measures: readonly number[], percent: number): number {
  const sorted = [...measures].sort((a, b) => a - b);
  const value =
    sorted[Math.min(sorted.length - 1, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
  return Math.round(value * 10) / 10;
}
