import type { StudioLanguage } from "../../domain/kernel/language.ts";
import { studioMessages } from "../../i18n/studio-messages.ts";
import { OnLink } from "../../player/on-link.tsx";

/** Said to the marketer, in the studio's language, where a player's press would keep something or write to somebody. */
export function NothingStoredScreen({ language, backHref }: { language: StudioLanguage; backHref: string }) {
  const words = studioMessages(language).preview;
  return (
    <article className="sheet sheet--short" lang={language} dir="ltr">
      <h1 className="sheet__title">{words.nothingStored}</h1>
      <p className="sheet__lead">{words.nothingStoredText}</p>
      <div className="bar">
        <OnLink href={backHref}>{words.goOn}</OnLink>
      </div>
    </article>
  );
}
