import { policyOf } from "#app/domain/referral/country-policy.ts";
import type { PlayerVisit } from "#app/features/play/visit.server.tsx";
import { ownLink } from "#app/features/sharing/own-link.server.ts";
import type { InviteOfferView } from "#app/player/invite-offer.tsx";

/**
 * What a player may do to challenge a friend, by the campaign and its country: have the platform write once
 * (with the boosts of that way), and always share an own link.
 */
export function inviteOffer(visit: PlayerVisit, fault?: { value: string; error: string }): InviteOfferView {
  const { content } = visit.version;
  const policy = policyOf(content.country);
  return {
    boosts: content.boosts
      .filter((rule) => policy.acts.includes(rule.act))
      .map(({ act, friendLevel, points }) => ({ act, friendLevel, points })),
    level: visit.play.levelsFinished,
    share: ownLink(visit),
    ...(policy.platformMail ? { mail: { previewHref: `${visit.home}/invitations/preview`, ...fault } } : {}),
  };
}
