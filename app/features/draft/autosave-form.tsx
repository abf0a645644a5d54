import { Link } from "@remix-run/react";
import { type ReactNode, useState } from "react";
import type { Language } from "#app/domain/kernel/language.ts";
import type { MediaItem } from "#app/features/media/media.query.server.ts";
import { useFormats, useWords } from "#app/i18n/studio-language.tsx";
import { Button, buttonClass } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { FieldsProvider } from "./draft-fields.tsx";
import { type Saving, useAutosave } from "./use-autosave.ts";

interface Props {
  /** Where it is saved, and where its page is. */
  address: string;
  page: string;
  revision: number;
  languages: readonly Language[];
  mayChange: boolean;
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

function SavingForm({
  address,
  page,
  revision,
  languages,
  mayChange,
  media = [],
  children,
  onChangedElsewhere,
}: Props & { onChangedElsewhere(): void }) {
  const { draft: words } = useWords();
  const { moment } = useFormats();
  const auto = useAutosave(address, revision, onChangedElsewhere);
  const { overtaken, saving } = auto;
  return (
    <FieldsProvider value={{ languages, faults: auto.faults, media }}>
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
        ref={auto.form}
        method="post"
        action={address}
        className="form form--wide"
        onInput={auto.schedule}
        onSubmit={(event) => {
          event.preventDefault();
          void auto.save();
        }}
      >
        <input type="hidden" name="seen" value={revision} />
        <fieldset className="form__all" disabled={!mayChange}>
          {children}
        </fieldset>
        {mayChange && <SaveState saving={saving} page={page} />}
      </form>
    </FieldsProvider>
  );
}

const TROUBLED: readonly Saving[] = ["failed", "faulty", "overtaken", "signed-out", "gone"];

function SaveState({ saving, page }: { saving: Saving; page: string }) {
  const { draft: words } = useWords();
  return (
    <div className={`save save--${TROUBLED.includes(saving) ? "troubled" : saving}`}>
      <p role="status" className="save__state">
        {words.saving[saving]}
      </p>
      {saving === "signed-out" && (
        <Link to={`/studio/sign-in?to=${encodeURIComponent(page)}`} className={buttonClass()}>
          {words.signInAgain}
        </Link>
      )}
      <Button look={saving === "saved" ? "plain" : "main"}>{words.save}</Button>
    </div>
  );
}
