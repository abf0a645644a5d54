import type { CampaignState } from "#app/domain/campaign/door.ts";
import { inLanguage, type Language } from "#app/domain/kernel/language.ts";
import { loadVersion } from "#app/features/play/campaign-content.query.server.ts";
import { run } from "#app/infra/db.server.ts";

export interface MailingSummary {
  id: string;
  createdAt: Date;
  launchedAt: Date | null;
  recipients: number;
  faults: number;
  signedUp: number;
}

/** A campaign with its mailings, newest first. */
export interface MailingList {
  campaign: { id: string; slug: string; name: string; state: CampaignState; language: Language };
  mailings: MailingSummary[];
}

const LIST = {
  name: "studio-mailing-list",
  text: `
SELECT c.id, c.slug, c.state, c.current_version_id,
  coalesce((SELECT jsonb_agg(jsonb_build_object(
      'id', l.id, 'createdAt', l.created_at, 'launchedAt', l.launched_at, 'faults', l.fault_count,
      'recipients', (SELECT count(*) FROM mailing_recipient r WHERE r.mailing_id = l.id),
      'signedUp', (SELECT count(*) FROM play p WHERE p.campaign_id = c.id AND p.mailing_id = l.id AND p.superseded_at IS NULL))
      ORDER BY l.created_at DESC)
    FROM mailing l WHERE l.campaign_id = c.id AND l.brand_id = $1), '[]') AS mailings
FROM campaign c WHERE c.brand_id = $1 AND c.slug = $2`,
};

type StoredSummary = Omit<MailingSummary, "createdAt" | "launchedAt"> & {
  createdAt: string;
  launchedAt: string | null;
};
type Row = {
  id: string;
  slug: string;
  state: CampaignState;
  current_version_id: string | null;
  mailings: StoredSummary[];
};

/** The mailings of the brand's campaign with this slug, or null when the brand has none. */
export async function listMailings(
  brandId: string,
  slug: string,
  language: Language,
): Promise<MailingList | null> {
  const [row] = await run<Row>(LIST, [brandId, slug]);
  if (!row) return null;
  const content = row.current_version_id ? (await loadVersion(row.current_version_id)).content : null;
  const first = content?.languages[0] ?? language;
  return {
    campaign: {
      id: row.id,
      slug: row.slug,
      name: content ? inLanguage(content.name, language, first) : row.slug,
      state: row.state,
      language: first,
    },
    mailings: row.mailings.map((mailing) => ({
      ...mailing,
      createdAt: new Date(mailing.createdAt),
      launchedAt: mailing.launchedAt ? new Date(mailing.launchedAt) : null,
    })),
  };
}
