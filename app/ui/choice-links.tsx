import { Link } from "@remix-run/react";
import { Icon, type IconName } from "./icon.tsx";

export interface ChoiceLink {
  to: string;
  label: string;
  isChosen: boolean;
  icon?: IconName;
  lang?: string;
  /** What is to be noticed about it, in words: read out, and shown as a dot. */
  mark?: { tone: "own" | "missing" | "bad"; words: string } | undefined;
}

interface Props {
  label: string;
  /** `tabs` stand above what they change, `segments` beside it, `list` one below the other where there is room. */
  look: "tabs" | "segments" | "list";
  choices: ChoiceLink[];
}

/** A choice that the address keeps: each is a link to the same page, so that it needs no script and can be sent to a colleague. */
export function ChoiceLinks({ label, look, choices }: Props) {
  return (
    <ul className={`choice-links choice-links--${look}`} aria-label={label}>
      {choices.map(({ to, label: name, isChosen, icon, lang, mark }) => (
        <li key={to}>
          <Link
            className="choice-links__link"
            to={to}
            replace
            preventScrollReset
            aria-current={isChosen ? "true" : undefined}
          >
            {icon && <Icon name={icon} isSmall />}
            <span lang={lang}>{name}</span>
            {mark && (
              <>
                <span className={`choice-links__mark choice-links__mark--${mark.tone}`} aria-hidden="true" />
                <span className="visually-hidden"> ({mark.words})</span>
              </>
            )}
          </Link>
        </li>
      ))}
    </ul>
  );
}
