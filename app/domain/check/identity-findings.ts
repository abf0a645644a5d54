import type { CampaignContent } from "../campaign/content.ts";
import { hasPolicy } from "../referral/country-policy.ts";
import type { Found } from "./finding.ts";
import type { LaunchFacts } from "./launch-facts.ts";

/** As in a campaign file: it stands in addresses that people read aloud. */
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_SLUG = 60;

/** The address, the languages and the country. */
export function identityFindings({ slug, languages, country }: CampaignContent, facts: LaunchFacts): Found[] {
  const isUsable = SLUG.test(slug) && slug.length <= LONGEST_SLUG;
  const isCountry = /^[A-Z]{2}$/.test(country);
  const checks: [isWrong: boolean, Found][] = [
    [!isUsable, { code: "slug_unusable", place: "slug", limit: LONGEST_SLUG }],
    [isUsable && facts.slugIsTaken === true, { code: "slug_taken", place: "slug", word: slug }],
    [languages.length === 0, { code: "no_language", place: "languages" }],
    [new Set(languages).size < languages.length, { code: "language_twice", place: "languages" }],
    [!isCountry, { code: "country_unknown", place: "country" }],
    // The strictest reading of the law is taken, which may be stricter than that country's.
    [isCountry && !hasPolicy(country), { code: "country_without_row", place: "country" }],
  ];
  return checks.filter(([isWrong]) => isWrong).map(([, found]) => found);
}
