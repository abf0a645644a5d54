import type { Language } from "#app/domain/kernel/language.ts";
import { pseudonym } from "#app/domain/profile/masked-email.ts";
import { hashToken } from "#app/infra/secrets.server.ts";

/** The page that a player's own link leads to. */
export function linkPath(token: string): string {
  return `/i/${token}`;
}

/**
 * The player's card. Previews keep a picture by its address for days: `v` changes with what is drawn, so that the words of
 * a page and its picture agree. It is a hash of what whoever has the link may see.
 */
export function cardPath(
  token: string,
  language: Language,
  shown: { firstName: string; lastName: string; score: number },
): string {
  const said = `${pseudonym(shown.firstName, shown.lastName)} ${shown.score}`;
  return `/i/${token}/card.png?lang=${language}&v=${hashToken(said).toString("base64url").slice(0, 6)}`;
}

export function campaignCardPath(slug: string, language: Language): string {
  return `/play/${slug}/card.png?lang=${language}`;
}

/** Paths: a player's own link, its picture in previews, and the link as a QR code. */
export interface LinkAddresses {
  link: string;
  card: string;
  qr: string;
}

export function linkAddresses(
  token: string,
  language: Language,
  shown: Parameters<typeof cardPath>[2],
): LinkAddresses {
  return { link: linkPath(token), card: cardPath(token, language, shown), qr: `/i/${token}/qr.svg` };
}
