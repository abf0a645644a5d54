import type { PlayerVisit } from "#app/features/play/visit.server.tsx";
import { challengeSentence } from "#app/features/referral/challenge-sentence.ts";
import { env } from "#app/infra/env.server.ts";
import { linkToken } from "#app/infra/secrets.server.ts";
import type { ShareView } from "#app/player/share-link.tsx";
import { cardInWords } from "./link-preview.server.ts";
import { linkAddresses } from "./share-addresses.server.ts";

/** A player's own link, and all that goes with it. Nothing is stored: the link is made of the play's id. */
export function ownLink(visit: PlayerVisit): ShareView {
  const { play, t, language, version } = visit;
  const { content } = version;
  const { link, card, qr } = visit.sharedAt ?? linkAddresses(linkToken("share", play.id), language, play);
  const url = env.BASE_URL + link;
  const text = t.referral.shareText({ campaign: visit.words(content.name), score: play.score });
  const subject = challengeSentence(play.firstName, language);
  return {
    url,
    text,
    mailtoHref: `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(`${text}\n\n${url}`)}`,
    card: {
      src: card,
      alt: cardInWords(visit, play),
      fileName: `${content.slug}.png`,
    },
    qr,
  };
}
