import { runInThread } from "#app/infra/thread.server.ts";
import { type ReadCampaign, readCampaignFile } from "./read-campaign-file.ts";

/** Characters that are read in the time of a page; of the demo's file, which has 44 questions, there are 54,000. */
const READ_AT_ONCE = 200_000;

/** As `readCampaignFile`: a long file keeps no player waiting. */
export function readCampaignUpload(text: string): Promise<ReadCampaign> | ReadCampaign {
  return text.length <= READ_AT_ONCE ? readCampaignFile(text) : runInThread("read-campaign-file.js", text);
}
