interface Props {
  label: string;
  languages: { code: string; name: string; isMissing: boolean }[];
  /** Read out beside the name of a language that lacks something. */
  missing: string;
  /** The word for all of them side by side, for who translates. */
  all: string;
  /** The language in view; null for all. */
  value: string | null;
  onChoose: (code: string | null) => void;
}

/** Which of a form's languages is in view, with a mark on those in which something is missing. Without a script all are. */
export function LanguageSwitch({ label, languages, missing, all, value, onChoose }: Props) {
  const choices = [{ code: null, name: all, isMissing: false }, ...languages];
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons that show something, not fields of the form.
    <div className="segments languages needs-script" role="group" aria-label={label}>
      {choices.map(({ code, name, isMissing }) => (
        <button
          type="button"
          className="segments__choice"
          key={code}
          aria-pressed={code === value}
          onClick={() => onChoose(code)}
        >
          <span lang={code ?? undefined}>{name}</span>
          {isMissing && (
            <>
              <span className="languages__mark" aria-hidden="true" />
              <span className="visually-hidden"> ({missing})</span>
            </>
          )}
        </button>
      ))}
    </div>
  );
}
