/** What the list and the export are narrowed to. */
export interface ProspectFilter {
  /** Part of an address or name; empty for all. */
  search: string;
  qualifiedOnly: boolean;
  /** A campaign's slug; empty for all. */
  campaign: string;
}

/** The filter that an address's query says; nonsense counts as no filter. */
export function readFilter(query: URLSearchParams): ProspectFilter {
  return {
    search: (query.get("search") ?? "").trim().slice(0, 100),
    qualifiedOnly: query.get("qualified") === "on",
    campaign: (query.get("campaign") ?? "").slice(0, 80),
  };
}

/** The filter as a query, so that pages and the export keep it; `after` is the last person of the page before. */
export function filterQuery(filter: ProspectFilter, after?: string): string {
  const query = new URLSearchParams();
  if (filter.search) query.set("search", filter.search);
  if (filter.campaign) query.set("campaign", filter.campaign);
  if (filter.qualifiedOnly) query.set("qualified", "on");
  if (after) query.set("after", after);
  return query.size > 0 ? `?${query}` : "";
}

export function isFiltered({ search, qualifiedOnly, campaign }: ProspectFilter): boolean {
  return search !== "" || qualifiedOnly || campaign !== "";
}
