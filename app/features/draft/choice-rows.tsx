import type { ReactNode } from "react";
import type { Choice } from "#app/domain/campaign/question.ts";
import { useWords } from "#app/i18n/studio-language.tsx";
import { FieldGroup, NumberField, WordsField } from "./draft-fields.tsx";
import { nextKey } from "./next-key.ts";

interface Props<Row extends Choice> {
  /** The name of the list: "choices". */
  name: string;
  label: string;
  hint: string;
  rows: readonly Row[];
  /** What a row is called: "Choice 2". */
  rowLabel(n: number): string;
  /** Ticked as right, one or several; none where nothing is right. */
  right?: { type: "radio" | "checkbox"; keys: readonly string[] };
  /** What a row of this kind has beside its text. */
  extra?(row: Row | undefined, name: string): ReactNode;
}

/** The rows of a list, each with its place, and an empty one for one more; a row that says nothing goes. */
export function ChoiceRows<Row extends Choice>({
  name,
  label,
  hint,
  rows,
  rowLabel,
  right,
  extra,
}: Props<Row>) {
  const { fields: words } = useWords().draft;
  const all: { key: string; row: Row | undefined }[] = [
    ...rows.map((row) => ({ key: row.key, row })),
    { key: nextKey(rows.map(({ key }) => key)), row: undefined },
  ];
  return (
    <FieldGroup label={label} hint={hint}>
      <ol className="rows">
        {all.map(({ key, row }, index) => {
          const path = `${name}[${index}]`;
          return (
            <li key={key} className="rows__row">
              <input type="hidden" name={`${path}.key`} value={key} />
              <div className="rows__text">
                <WordsField name={`${path}.text`} label={rowLabel(index + 1)} words={row?.text} />
                {extra?.(row, path)}
              </div>
              <div className="rows__side">
                {right && (
                  <label className="rows__right">
                    <input
                      type={right.type}
                      name="right"
                      value={key}
                      defaultChecked={right.keys.includes(key)}
                    />
                    {words.rightChoice}
                  </label>
                )}
                <NumberField name={`${path}.place`} label={words.place} value={index + 1} min={1} max={99} />
              </div>
            </li>
          );
        })}
      </ol>
    </FieldGroup>
  );
}
