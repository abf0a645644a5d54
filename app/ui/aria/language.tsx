import type { ReactNode } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";

/** Days before months, as everywhere in the studio: English alone would be read as that of the United States. */
const REGIONS: Record<string, string> = { en: "en-GB", fr: "fr-FR" };

/** React Aria's own words in the language of the page: its parts are drawn in the browser alone, which knows it. */
export function AriaLanguage({ children }: { children: ReactNode }) {
  const { lang } = document.documentElement;
  return <I18nProvider locale={REGIONS[lang] ?? lang}>{children}</I18nProvider>;
}
