import type { CampaignContent } from "#app/domain/campaign/content.ts";
import type { Level } from "#app/domain/campaign/level.ts";
import { stepsOf } from "#app/domain/game/steps.ts";
import { everyKind } from "#tests/support/every-kind.ts";
import { EVERY_WAY } from "#tests/support/game-model-ways.ts";
import { asTheProduct } from "./as-the-product.ts";

/** The first levels of every-kind.yaml have each kind once; a clock would run out while somebody measures. */
export function everyKindInPeace(): CampaignContent {
  const content = everyKind();
  return { ...content, levels: content.levels.slice(0, 2).map(inPeace) };
}

function inPeace({ timeLimit: _t, speedBonus: _s, ...level }: Level): Level {
  return level;
}

export interface KindStep {
  kind: string;
  /** Of its level, from 1. */
  level: number;
  /** What a plain form sends for the right answer, or for any of a trait. */
  form: [name: string, value: string][];
}

/** The questions in the order in which they are asked. */
export function kindSteps({ levels }: CampaignContent): KindStep[] {
  return levels.flatMap((level, index) =>
    stepsOf(level).map(({ key, kind }) => ({
      kind,
      level: index + 1,
      form: [
        ["question", key],
        ...Object.entries(EVERY_WAY[key]?.[0]?.fields ?? {}).flatMap(([name, values]) =>
          values.map((value): [string, string] => [name, value]),
        ),
      ],
    })),
  );
}

/** Opens the campaign in the product that runs on this database. Its parts read their settings as they are loaded: only here. */
export async function publishOn(databaseUrl: string, content: CampaignContent): Promise<void> {
  asTheProduct(databaseUrl);
  const { pool, closeDatabase } = await import("#app/infra/db.server.ts");
  const { publishCampaign } = await import("#app/features/campaign/publish-campaign.server.ts");
  const { rows } = await pool.query<{ id: string }>("SELECT id FROM brand LIMIT 1");
  const published = await publishCampaign({ brandId: rows[0]?.id ?? "", content, now: new Date() });
  if (!published.ok) throw new Error(`Every kind cannot be published: ${JSON.stringify(published.problems)}`);
  await closeDatabase();
}
