import { inLanguage, type StudioLanguage, type Words } from "#app/domain/kernel/language.ts";
import { loadVersion } from "#app/features/play/campaign-content.query.server.ts";
import { playerMessages } from "#app/i18n/player-messages.ts";
import { run } from "#app/infra/db.server.ts";
import { campaignFunnel } from "./funnel.query.server.ts";
import type { Live } from "./live.ts";
import { type Grain, playsOverTime } from "./plays-over-time.query.server.ts";
import { campaignQuestions } from "./questions.query.server.ts";
import { SAMPLE } from "./questions.sql.server.ts";

const CAMPAIGN = {
  name: "insight-campaign",
  text: "SELECT id, opens_at, closes_at, current_version_id FROM campaign WHERE brand_id = $1 AND slug = $2",
};

interface Row {
  id: string;
  opens_at: Date | null;
  closes_at: Date | null;
  current_version_id: string | null;
}

interface Reader {
  language: StudioLanguage;
  timeZone: string;
  grain: Grain;
  now: Date;
}

/** The live view of the brand's campaign with this slug; null when the brand has none, or it was never published. */
export async function liveView(brandId: string, slug: string, reader: Reader): Promise<Live | null> {
  const { language, timeZone, grain, now } = reader;
  const [campaign] = await run<Row>(CAMPAIGN, [brandId, slug]);
  if (!campaign?.current_version_id) return null;
  const { content } = await loadVersion(campaign.current_version_id);
  const say = (words: Words) => inLanguage(words, language, content.languages[0] ?? language);
  const truth = playerMessages(language).game.kinds;
  const [{ funnel, referral }, plays, questions] = await Promise.all([
    campaignFunnel(campaign.id, content.levels.length),
    playsOverTime(campaign.id, grain, timeZone, now),
    campaignQuestions(campaign.id, { content, say, truth, now }),
  ]);
  return {
    slug,
    name: say(content.name),
    at: now,
    opensAt: campaign.opens_at,
    closesAt: campaign.closes_at,
    levels: content.levels.map(({ name }) => say(name)),
    funnel,
    referral,
    grain,
    plays,
    questions,
    sample: SAMPLE,
    voucher: content.voucher?.value ?? null,
    aim: content.aim ?? null,
  };
}
