import { Form } from "@remix-run/react";
import { PREVIEW_PAGES } from "#app/domain/preview/begin-preview.ts";
import { MANNERS, SHOWN_DOORS, VIEWERS } from "#app/domain/preview/preview.ts";
import { useWords } from "#app/i18n/studio-language.tsx";
import { Button } from "#app/ui/button.tsx";
import { SelectField } from "#app/ui/field.tsx";
import { MomentField } from "#app/ui/moment-field.tsx";
import type { PreviewView } from "./preview-view.server.ts";

/** The draft as a player meets it, in a telephone of its own, and what is chosen beside it. */
export function PreviewScreen(view: PreviewView) {
  const { preview: words } = useWords();
  const { address } = view;
  return (
    <>
      <h2 className="editor__title">{words.title}</h2>
      <p className="editor__intro">{words.intro}</p>
      <div className="preview">
        <Choice {...view} />
        {address && (
          <div className="preview__phone">
            {/* A new frame for each choice: going back in the browser goes back in the studio. */}
            <iframe className="preview__frame" key={address} src={address} title={words.frame} />
          </div>
        )}
      </div>
    </>
  );
}

function Choice({ choice, at, zone, languages, levels, address }: PreviewView) {
  const { preview: words, draft, parts } = useWords();
  const options = <Value extends string>(values: readonly Value[], names: Record<Value, string>) =>
    values.map((value) => ({ value, label: names[value] }));
  return (
    <Form method="get" className="preview__choice" aria-label={words.choice}>
      <SelectField
        name="as"
        label={words.as}
        options={options(VIEWERS, words.viewers)}
        defaultValue={choice.as}
      />
      <SelectField
        name="page"
        label={words.page}
        options={options(PREVIEW_PAGES, words.pages)}
        defaultValue={choice.page}
      />
      <SelectField
        name="question"
        label={words.question}
        options={levels.map(({ name, questions }, index) => ({
          label: draft.levelNamed(index + 1, name),
          options: questions.map(({ key, prompt }, place) => ({
            value: key,
            label: words.questionNamed(place + 1, prompt),
          })),
        }))}
        defaultValue={choice.question}
      />
      <SelectField
        name="language"
        label={words.language}
        options={languages.map(({ tag, name }) => ({ value: tag, label: name }))}
        defaultValue={choice.language}
      />
      <SelectField
        name="door"
        label={words.door}
        options={options(SHOWN_DOORS, words.doors)}
        defaultValue={choice.door}
      />
      <MomentField
        name="at"
        label={words.at}
        hint={words.atHint}
        fault={address === null ? draft.faults.moment_wanted : undefined}
        defaultValue={at}
        timeZone={zone}
        calendar={parts.openCalendar}
      />
      <SelectField
        name="manner"
        label={words.manner}
        hint={words.mannerHint}
        options={options(MANNERS, words.manners)}
        defaultValue={choice.manner}
      />
      <Button look="main">{words.show}</Button>
    </Form>
  );
}
