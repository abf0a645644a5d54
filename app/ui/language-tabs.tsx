import type { ReactNode } from "react";
import { TabSet } from "./tab-set.tsx";

interface Props {
  label: string;
  languages: { code: string; name: string; isMissing: boolean }[];
  /** Read out beside the name of a language that lacks something. */
  missing: string;
  /** All at once, for who translates; else one at a time. */
  isBeside?: boolean;
  /** The fields of one language. */
  children: (code: string) => ReactNode;
}

/** The same fields once per language, with a mark on the languages in which something is missing. */
export function LanguageTabs({ label, languages, missing, isBeside = false, children }: Props) {
  const name = (language: Props["languages"][number]) => (
    <>
      {language.name}
      {language.isMissing && (
        <>
          <span className="tabs__mark" aria-hidden="true" />
          <span className="visually-hidden"> ({missing})</span>
        </>
      )}
    </>
  );
  if (isBeside)
    return (
      <div className="beside">
        {languages.map((language) => (
          <fieldset className="beside__part" key={language.code} lang={language.code}>
            <legend className="beside__name">{name(language)}</legend>
            {children(language.code)}
          </fieldset>
        ))}
      </div>
    );
  return (
    <TabSet
      label={label}
      tabs={languages.map((language) => ({
        key: language.code,
        name: name(language),
        panel: <div lang={language.code}>{children(language.code)}</div>,
      }))}
    />
  );
}
