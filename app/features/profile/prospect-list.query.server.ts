import type { Language } from "#app/domain/kernel/language.ts";
import { loadCampaignWords } from "./campaign-words.query.server.ts";
import { isFiltered, type ProspectFilter } from "./prospect-filter.ts";
import { countProspects, type ProspectRow, prospectRows } from "./prospect-rows.query.server.ts";

/** People on one page. */
const PAGE = 50;

export interface ProspectList {
  filter: ProspectFilter;
  isFiltered: boolean;
  count: number;
  campaigns: { slug: string; name: string }[];
  prospects: (Omit<ProspectRow, "traits"> & { campaignName: string | null; tastes: string[] })[];
  /** Set when the page is not the first. */
  after: string | null;
  /** The last person of the page, when there are older ones. */
  next: string | null;
}

/** A page of the brand's prospects, newest first. A cursor that is no person's counts as none. */
export async function listProspects(
  brandId: string,
  filter: ProspectFilter,
  cursor: string | null,
  language: Language,
): Promise<ProspectList> {
  const after = cursor && UUID.test(cursor) ? cursor : null;
  const [rows, count, words] = await Promise.all([
    prospectRows(brandId, filter, { after: after ?? undefined, size: PAGE + 1 }),
    countProspects(brandId, filter),
    loadCampaignWords(brandId, language),
  ]);
  const shown = rows.slice(0, PAGE);
  return {
    filter,
    isFiltered: isFiltered(filter),
    count,
    campaigns: words.campaigns,
    prospects: shown.map(({ traits, ...row }) => ({
      ...row,
      campaignName: words.campaigns.find(({ slug }) => slug === row.play?.campaign)?.name ?? null,
      tastes: Object.entries(traits).map(([key, value]) => words.traitValue(key, value)),
    })),
    after,
    next: rows.length > PAGE ? (shown.at(-1)?.id ?? null) : null,
  };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
