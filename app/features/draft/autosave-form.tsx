import { Link } from "@remix-run/react";
import { type ReactNode, useCallback, useEffect, useMemo, useState } from "react";
import type { Language } from "#app/domain/kernel/language.ts";
import type { MediaItem } from "#app/features/media/media.query.server.ts";
import { LANGUAGE_NAMES } from "#app/i18n/language-names.ts";
import { useFormats, useWords } from "#app/i18n/studio-language.tsx";
import { Button, buttonClass } from "#app/ui/button.tsx";
import { LanguageSwitch } from "#app/ui/language-switch.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { type SavedLook, SavedState } from "#app/ui/saved-state.tsx";
import { useEditor } from "./draft-shell.tsx";
import { FieldsProvider } from "./fields-context.ts";
import { missingIn } from "./missing-words.ts";
import { fieldsOf } from "./unsaved.ts";
import { type Saving, useAutosave } from "./use-autosave.ts";

interface Props {
  /** Where it is saved, and where its page is. */
  address: string;
  page: string;
  revision: number;
  languages: readonly Language[];
  mayChange: boolean;
  /** Whether one of its languages may be put in view alone. */
  hasSwitch?: boolean;
  /** The brand's pictures, where the part may show one. */
  media?: readonly MediaItem[];
  children: ReactNode;
}

/**
 * The form of one part, which saves itself as it is written and says so. Without a script its button saves it. It is made anew
 * when the part has changed elsewhere (another window, an undo) while nothing was being written here.
 */
export function AutosaveForm(props: Props) {
  const [made, setMade] = useState(0);
  return (
    <SavingForm key={`${props.address} ${made}`} {...props} onChangedElsewhere={() => setMade(made + 1)} />
  );
}

const NO_PICTURES: readonly MediaItem[] = [];

function SavingForm({
  address,
  page,
  revision,
  languages,
  mayChange,
  hasSwitch = true,
  media = NO_PICTURES,
  children,
  onChangedElsewhere,
}: Props & { onChangedElsewhere(): void }) {
  const { draft: words, parts } = useWords();
  const { moment } = useFormats();
  const { shown, show } = useEditor();
  const auto = useAutosave(address, revision, onChangedElsewhere);
  const [missing, setMissing] = useState<Language[]>([]);
  const { overtaken, form } = auto;
  const look = useCallback(() => {
    if (!form.current) return;
    const now = missingIn(fieldsOf(form.current), languages);
    setMissing((before) => (before.join() === now.join() ? before : now));
  }, [form, languages]);
  // What is unsaid is read from the form itself, which somebody may have written in before its script was there.
  useEffect(look, [look]);
  const inView = shown !== null && languages.includes(shown) ? shown : null;
  const { faults } = auto;
  // One object for as long as it says the same: every field reads it, and typing changes none of it.
  const fields = useMemo(
    () => ({ languages, faults, media, shown: inView }),
    [languages, faults, media, inView],
  );
  return (
    <FieldsProvider value={fields}>
      {auto.isRestored && <Notice>{words.restored}</Notice>}
      {overtaken && (
        <Notice
          tone="warn"
          title={words.overtakenBy(overtaken.by ?? words.somebody, moment(new Date(overtaken.at)))}
        >
          <div className="form__end">
            <a href={page} className={buttonClass()} onClick={auto.forget}>
              {words.takeTheirs}
            </a>
            <Button type="button" look="main" onClick={auto.saveOver}>
              {words.keepMine}
            </Button>
          </div>
        </Notice>
      )}
      <form
        ref={form}
        method="post"
        action={address}
        className="form form--wide"
        onInput={() => {
          auto.schedule();
          look();
        }}
        onSubmit={(event) => {
          event.preventDefault();
          void auto.save();
        }}
      >
        {hasSwitch && languages.length > 1 && (
          <LanguageSwitch
            label={words.shownLanguage}
            all={words.allLanguages}
            missing={parts.missing}
            languages={languages.map((code) => ({
              code,
              name: LANGUAGE_NAMES[code],
              isMissing: missing.includes(code),
            }))}
            value={inView}
            onChoose={show}
          />
        )}
        <input type="hidden" name="seen" value={revision} />
        <fieldset className="form__all" disabled={!mayChange}>
          {children}
        </fieldset>
        {mayChange && <SaveState saving={auto.saving} savedAt={auto.savedAt} page={page} />}
      </form>
    </FieldsProvider>
  );
}

const LOOKS: Record<Saving, SavedLook> = {
  saved: "saved",
  saving: "saving",
  unsaved: "changed",
  failed: "failed",
  faulty: "failed",
  overtaken: "failed",
  "signed-out": "failed",
  gone: "failed",
};

function SaveState({ saving, savedAt, page }: { saving: Saving; savedAt: string | null; page: string }) {
  const { draft: words } = useWords();
  const { time } = useFormats();
  const since = saving === "saved" && savedAt !== null;
  return (
    <SavedState
      look={LOOKS[saving]}
      words={since ? words.savedAt(time(new Date(savedAt))) : words.saving[saving]}
    >
      {saving === "signed-out" && (
        <Link to={`/studio/sign-in?to=${encodeURIComponent(page)}`} className={buttonClass()}>
          {words.signInAgain}
        </Link>
      )}
      <Button look={saving === "saved" ? "plain" : "main"}>{words.save}</Button>
    </SavedState>
  );
}
