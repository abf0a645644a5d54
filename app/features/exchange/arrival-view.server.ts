import { questionsOf } from "#app/domain/campaign/texts.ts";
import { picturesIn } from "#app/domain/check/picture-findings.ts";
import { partOfPlace } from "#app/domain/draft/part-of-place.ts";
import { inLanguage, type Language } from "#app/domain/kernel/language.ts";
import { loadDraftContent } from "#app/features/draft/draft.query.server.ts";
import { pageOfPart } from "#app/features/draft/page-of-part.ts";
import type { SignedIn } from "#app/features/team/session.server.ts";
import { env } from "#app/infra/env.server.ts";
import { missingPictures } from "./missing-pictures.query.server.ts";

export interface ArrivalView {
  slug: string;
  /** Where players will find it. */
  address: string;
  /** What the file said, where that address was taken. */
  wanted: string | null;
  languages: Language[];
  levels: number;
  questions: number;
  pictures: number;
  missing: { src: string; prompt: string; isLogo: boolean; href: string }[];
}

/** What a campaign file has brought, as the draft stands now. */
export async function arrivalView(
  { brand, marketer }: SignedIn,
  slug: string,
  wanted: string | null,
): Promise<ArrivalView | null> {
  const draft = await loadDraftContent(brand.id, slug);
  if (!draft) return null;
  const { content } = draft;
  const questions = questionsOf(content);
  const pictures = picturesIn(content);
  const missing = await missingPictures(brand.id, pictures);
  const promptAt = (place: string) => questions.find(([at]) => place.startsWith(`${at}.`))?.[1].prompt ?? {};
  return {
    slug,
    address: `${env.BASE_URL}/play/${slug}`,
    wanted: wanted !== null && /^[a-z0-9-]{1,60}$/.test(wanted) && wanted !== slug ? wanted : null,
    languages: content.languages,
    levels: content.levels.length,
    questions: questions.length,
    pictures: pictures.length,
    missing: missing.map(({ src, place }) => ({
      src,
      prompt: inLanguage(promptAt(place), marketer.language, content.languages[0]),
      isLogo: place === "theme.logo",
      href: pageOfPart(`/studio/campaigns/${slug}/draft`, partOfPlace(content, place) ?? "levels"),
    })),
  };
}
