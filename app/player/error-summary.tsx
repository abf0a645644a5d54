import type { PlayerMessages } from "../i18n/player-messages.ts";
import { firstFocus } from "./first-focus.ts";

/** What is wrong, first on the page and first in focus; each line leads to its field. */
export function ErrorSummary({
  t,
  errors,
}: {
  t: PlayerMessages;
  errors: Record<string, string | undefined>;
}) {
  const faults = Object.entries(errors).filter((entry): entry is [string, string] => Boolean(entry[1]));
  if (faults.length === 0) return null;
  return (
    <div className="summary" role="alert" {...firstFocus}>
      <p className="summary__title">{t.errors.title({ n: faults.length })}</p>
      <ul className="summary__list">
        {faults.map(([field, sentence]) => (
          <li key={field}>
            <a href={`#${field}`}>{sentence}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
