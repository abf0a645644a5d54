import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { CampaignContent } from "#app/domain/campaign/content.ts";
import { simulate } from "#app/domain/simulation/simulate.ts";
import { campaignFileSchema, toCampaignContent } from "#app/features/campaign/campaign-file.schema.ts";

/** Seconds of one core for "if 50,000 people are invited": the demo, one with every kind of question and rule, and a large one. */
const demo = read("prisma/wine-master-class.yaml");
const campaigns: Record<string, CampaignContent> = {
  demo,
  "every kind and rule": read("tests/support/every-kind.yaml"),
  "20 levels of 50 questions": large(demo),
};
const seconds = Object.fromEntries(
  Object.entries(campaigns).map(([name, content]) => {
    const before = process.cpuUsage();
    const { runs } = simulate({
      content,
      invited: 50_000,
      dates: { opensAt: null, closesAt: null },
      startsAt: Date.UTC(2026, 5, 1),
      seed: 1,
    });
    const { user, system } = process.cpuUsage(before);
    return [name, { seconds: Math.round((user + system) / 1e4) / 100, runs }];
  }),
);
console.log(JSON.stringify({ goal: "<= 2 s of one core", seconds }));

function read(file: string): CampaignContent {
  return toCampaignContent(campaignFileSchema.parse(parse(readFileSync(file, "utf8"))));
}

function large(content: CampaignContent): CampaignContent {
  const questions = content.levels.flatMap((level) => level.questions);
  return {
    ...content,
    levels: Array.from({ length: 20 }, (_, level) => ({
      ...(content.levels[level % content.levels.length] as CampaignContent["levels"][0]),
      questions: Array.from({ length: 50 }, (_, index) => ({
        ...(questions[index % questions.length] as (typeof questions)[0]),
        key: `${level}-${index}`,
      })),
    })),
  };
}
