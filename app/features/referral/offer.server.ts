import { policyOf } from "#app/domain/referral/country-policy.ts";
import type { PlayerVisit } from "#app/features/play/visit.server.tsx";
import { challengeSentence } from "#app/features/referral/challenge-sentence.ts";
import { env } from "#app/infra/env.server.ts";
import { linkToken } from "#app/infra/secrets.server.ts";
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

function ownLink(visit: PlayerVisit) {
  const { play, t } = visit;
  const url = `${env.BASE_URL}/i/${linkToken("share", play.id)}`;
  const text = t.referral.shareText({ campaign: visit.words(visit.version.content.name), score: play.score });
  const subject = challengeSentence(play.firstName, visit.language);
  return {
    url,
    text,
    mailtoHref: `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(`${text}\n\n${url}`)}`,
  };
}
