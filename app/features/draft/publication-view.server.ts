import type { CampaignContent } from "#app/domain/campaign/content.ts";
import { checkCampaign } from "#app/domain/check/check-campaign.ts";
import { partOfPlace } from "#app/domain/draft/part-of-place.ts";
import { mayChange } from "#app/domain/team/role.ts";
import type { SignedIn } from "#app/features/team/session.server.ts";
import { now } from "#app/infra/clock.server.ts";
import { pool } from "#app/infra/db.server.ts";
import { toLocal } from "#app/infra/zoned-time.server.ts";
import { checkView } from "./check-view.server.ts";
import { loadDraftContent } from "./draft.query.server.ts";
import { launchFacts } from "./launch-facts.query.server.ts";
import { pageOfPart } from "./page-of-part.ts";

/** What stands between a draft and its publication. */
export async function publicationView({ brand, marketer, role }: SignedIn, slug: string, zone: string) {
  const draft = await loadDraftContent(brand.id, slug);
  if (!draft) return null;
  const { head, content } = draft;
  const facts = await launchFacts(pool, head.campaignId, content, now());
  const local = (at: Date | null) => (at ? toLocal(at, zone) : "");
  return {
    head,
    check: checkView({
      content,
      findings: checkCampaign(content, facts),
      language: marketer.language,
      hrefOf: (place) => hrefOf(slug, content, place),
    }),
    opensAt: local(head.opensAt),
    closesAt: local(head.closesAt),
    zone,
    mayChange: mayChange(role) && head.state !== "closed",
  };
}

/** The dates are on this very page; who sends is the brand's to say. */
function hrefOf(slug: string, content: CampaignContent, place: string): string {
  const part = partOfPlace(content, place);
  if (part === null) return "#dates";
  const page = pageOfPart(`/studio/campaigns/${slug}/draft`, part);
  // Of the mails the page shows one at a time: "mails.launch-invitation.subject".
  return part === "mails" ? `${page}?mail=${place.split(".")[1]}` : page;
}
