import { parse } from "yaml";
import type { CampaignContent } from "#app/domain/campaign/content.ts";
import { campaignFileSchema, toCampaignContent } from "#app/features/campaign/campaign-file.schema.ts";
import { startingPointFiles } from "#app/infra/starting-point-files.server.ts";

export interface StartingPoint {
  name: string;
  content: CampaignContent;
}

let read: StartingPoint[] | undefined;

/** Complete campaigns to begin with, one for each trade; read once, as files of the product do not change while it runs. */
export function startingPoints(): StartingPoint[] {
  read ??= startingPointFiles().map(({ name, text }) => ({
    name,
    content: toCampaignContent(campaignFileSchema.parse(parse(text))),
  }));
  return read;
}
