import { isLanguage, type Language } from "#app/domain/kernel/language.ts";
import { run } from "#app/infra/db.server.ts";
import { hashToken } from "#app/infra/secrets.server.ts";

/** What a card is drawn for: a campaign, and the player whose link it is. */
export interface Shared {
  versionId: string;
  brandName: string;
  /** The player's own; null for a campaign, or when the product does not speak it. */
  language: Language | null;
  player: SharedPlayer | null;
}

/** What a player shows to whoever holds the link: the pseudonym's parts and the score, and nothing else of them. */
export interface SharedPlayer {
  firstName: string;
  lastName: string;
  score: number;
}

export type SharedPlay = Shared & { player: SharedPlayer };

interface CampaignRow {
  current_version_id: string;
  brand_name: string;
}

interface PlayRow extends CampaignRow {
  first_name: string;
  last_name: string | null;
  score: number;
  locale: string;
}

const CAMPAIGN_COLUMNS = "c.current_version_id, b.name AS brand_name";
/** A draft is as good as absent; a game that is over may still be shown. */
const IS_PUBLISHED = "c.state <> 'draft' AND c.current_version_id IS NOT NULL";

/** A play that has left, or that the person's proven one stands for, shows nothing any more; an erased person has no name. */
const SHARED_PLAY = {
  name: "shared-play",
  text: `
SELECT f.first_name, f.last_name, p.score, p.locale, ${CAMPAIGN_COLUMNS}
FROM play p
JOIN profile f ON f.id = p.profile_id AND f.first_name IS NOT NULL
JOIN campaign c ON c.id = p.campaign_id
JOIN brand b ON b.id = c.brand_id
WHERE p.share_token_hash = $1 AND p.left_at IS NULL AND p.superseded_at IS NULL AND ${IS_PUBLISHED}`,
};

/** Whose link it is; null when it shows nobody. One row by a unique index. */
export async function loadSharedPlay(token: string): Promise<SharedPlay | null> {
  const [row] = await run<PlayRow>(SHARED_PLAY, [hashToken(token)]);
  if (!row) return null;
  const { first_name: firstName, last_name: lastName, score, locale } = row;
  return {
    versionId: row.current_version_id,
    brandName: row.brand_name,
    language: isLanguage(locale) ? locale : null,
    player: { firstName, lastName: lastName ?? "", score },
  };
}

const SHARED_CAMPAIGN = {
  name: "shared-campaign",
  text: `SELECT ${CAMPAIGN_COLUMNS} FROM campaign c JOIN brand b ON b.id = c.brand_id WHERE c.slug = $1 AND ${IS_PUBLISHED}`,
};

/** Null for an unknown campaign, and for a draft. */
export async function loadSharedCampaign(slug: string): Promise<Shared | null> {
  const [row] = await run<CampaignRow>(SHARED_CAMPAIGN, [slug]);
  return row
    ? { versionId: row.current_version_id, brandName: row.brand_name, language: null, player: null }
    : null;
}

const CAMPAIGN_OF_LINK = {
  name: "campaign-of-link",
  text: "SELECT c.slug FROM play p JOIN campaign c ON c.id = p.campaign_id WHERE p.share_token_hash = $1",
};

/** The game that a player's own link was made for, whoever it shows or shows no more. */
export async function campaignOfLink(token: string): Promise<string | null> {
  const [row] = await run<{ slug: string }>(CAMPAIGN_OF_LINK, [hashToken(token)]);
  return row?.slug ?? null;
}
