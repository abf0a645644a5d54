import { giveNewsletterConsent, withdrawNewsletterConsent } from "#app/features/consent/newsletter.server.ts";
import { consentVersion } from "#app/features/play/sign-up.server.ts";
import { type RouteArgs, requirePlay, visitCampaign } from "#app/features/play/visit.server.tsx";
import { readForm, seeOther } from "#app/infra/http.server.ts";

export async function action(args: RouteArgs): Promise<Response> {
  const [fields, found] = await Promise.all([readForm(args.request), visitCampaign(args)]);
  const visit = requirePlay(found);
  const { brandId, profileId, campaignId } = visit.play;
  const who = { brandId, profileId, campaignId, source: "own page" };
  if (fields.newsletter === "1") {
    await giveNewsletterConsent(
      { ...who, email: visit.play.email, version: consentVersion(visit.version), locale: visit.language },
      visit.now,
    );
  } else {
    await withdrawNewsletterConsent(who, visit.now);
  }
  return seeOther(`${visit.home}/me`);
}

export async function loader(args: RouteArgs): Promise<Response> {
  return seeOther(`/play/${args.params.campaign}/me`);
}
