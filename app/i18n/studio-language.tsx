import { createContext, type ReactNode, useContext } from "react";
import type { StudioLanguage as Language } from "../domain/kernel/language.ts";
import { type StudioFormats, studioFormats } from "./studio-formats.ts";
import { type StudioMessages, studioMessages } from "./studio-messages.ts";

interface Reader {
  language: Language;
  /** IANA name, such as "Europe/Paris". */
  timeZone: string;
}

const ReaderContext = createContext<Reader>({ language: "en", timeZone: "UTC" });

/** Says once, at the root, in which language and time zone the page is read. */
export function StudioLanguage({ children, ...reader }: Reader & { children: ReactNode }) {
  return <ReaderContext.Provider value={reader}>{children}</ReaderContext.Provider>;
}

/** The studio's words in the reader's language. */
export function useWords(): StudioMessages {
  return studioMessages(useContext(ReaderContext).language);
}

/** Numbers and dates as the reader writes them. */
export function useFormats(): StudioFormats {
  const { language, timeZone } = useContext(ReaderContext);
  return studioFormats(language, timeZone);
}

export function useLanguage(): Language {
  return useContext(ReaderContext).language;
}
