import { isStudioLanguage, type StudioLanguage } from "#app/domain/kernel/language.ts";

/** The first of the browser's languages that the studio speaks (RFC 9110 12.5.4), else English. */
export function preferredLanguage(request: Request): StudioLanguage {
  const offers = (request.headers.get("Accept-Language") ?? "")
    .split(",")
    .map((offer) => {
      const [tag = "", quality] = offer.trim().toLowerCase().split(";q=");
      return { language: tag.slice(0, 2), weight: quality === undefined ? 1 : Number(quality) || 0 };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { language } of offers) if (isStudioLanguage(language)) return language;
  return "en";
}
