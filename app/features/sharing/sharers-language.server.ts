import { inLanguage, type Language } from "#app/domain/kernel/language.ts";
import type { Visit } from "#app/features/play/visit.server.tsx";
import { playerMessages } from "#app/i18n/player-messages.ts";
import { acceptedLanguages } from "#app/i18n/reader-language.ts";
import { chosenLanguage } from "#app/infra/player-cookie.server.ts";

/**
 * The page in the language of whoever shared the link, for a reader who names none: that is how the machines ask which
 * make previews. A reader's own wish goes first.
 */
export function inSharersLanguage<Seen extends Visit>(
  request: Request,
  visit: Seen,
  language: Language | null,
): Seen {
  const { languages } = visit.version.content;
  const namesOne =
    visit.state.play !== null ||
    acceptedLanguages(request.headers.get("Accept-Language")).some((tag) => tag !== "*") ||
    chosenLanguage(request) !== null ||
    new URL(request.url).searchParams.has("lang");
  if (namesOne || !language || !languages.includes(language)) return visit;
  return {
    ...visit,
    language,
    t: playerMessages(language),
    words: (text) => inLanguage(text, language, languages[0]),
  };
}
