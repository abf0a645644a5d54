import type { Question, ScoredChoice } from "#app/domain/campaign/question.ts";
import { useWords } from "#app/i18n/studio-language.tsx";
import { ChoiceRows } from "./choice-rows.tsx";
import { ChoiceField, FieldGroup, FieldRow, NumberField, WordsField } from "./draft-fields.tsx";
import { PairFields, ZoneFields } from "./picture-rows.tsx";
import { PictureField } from "./rich-fields.tsx";

/** Two stand side by side in a column of 640 pixels; twice as many for a dense screen. */
const CHOICE_WIDEST = 640;

/** What only this kind of question has. */
export function KindFields({ question }: { question: Question }) {
  const { fields: words } = useWords().draft;
  const choices = { name: "choices", label: words.choices, hint: words.choicesHint, rowLabel: words.choice };
  switch (question.kind) {
    case "one-choice":
      return (
        <ChoiceRows
          {...choices}
          rows={question.choices}
          right={{ type: "radio", keys: [question.right] }}
          extra={ownPoints}
        />
      );
    case "several-choices":
      return (
        <ChoiceRows
          {...choices}
          rows={question.choices}
          right={{ type: "checkbox", keys: question.right }}
          extra={ownPoints}
        />
      );
    case "picture-choice":
      return (
        <ChoiceRows
          {...choices}
          rows={question.choices}
          right={{ type: "radio", keys: [question.right] }}
          extra={(row, name) => (
            <PictureField name={`${name}.picture`} picture={row?.picture} widest={CHOICE_WIDEST} />
          )}
        />
      );
    case "true-false":
      return (
        <FieldGroup label={words.trueFalse}>
          <ChoiceField
            name="right"
            label={words.trueFalse}
            value={question.right ? "true" : "false"}
            options={[
              ["true", words.isTrue],
              ["false", words.isFalse],
            ]}
          />
        </FieldGroup>
      );
    case "order":
      return (
        <ChoiceRows
          name="items"
          label={words.choices}
          hint={words.orderHint}
          rows={question.items}
          rowLabel={words.item}
        />
      );
    case "closest-number":
      return <ClosestNumberFields question={question} />;
    case "short-text":
      return <ShortTextFields question={question} />;
    case "point-on-picture":
      return <ZoneFields question={question} />;
    case "match-pairs":
      return <PairFields question={question} />;
    case "trait-choice":
      return <ChoiceRows {...choices} rows={question.choices} />;
    case "trait-choices":
      return (
        <>
          <ChoiceRows {...choices} rows={question.choices} />
          <FieldGroup label={words.mostChoices}>
            <NumberField name="most" label={words.mostChoices} value={question.most} min={1} />
          </FieldGroup>
        </>
      );
    case "trait-scale":
      return <ScaleFields question={question} />;
    case "trait-text":
      return (
        <FieldGroup label={words.longest}>
          <NumberField name="longest" label={words.longest} value={question.longest} min={1} max={2000} />
        </FieldGroup>
      );
  }
}

type Of<Kind extends Question["kind"]> = Extract<Question, { kind: Kind }>;

function ownPoints(row: ScoredChoice | undefined, name: string) {
  return <OwnPoints name={name} points={row?.points} />;
}

function OwnPoints({ name, points }: { name: string; points: number | undefined }) {
  const { fields: words } = useWords().draft;
  return <NumberField name={`${name}.points`} label={words.ownPoints} value={points} />;
}

function ClosestNumberFields({ question }: { question: Of<"closest-number"> }) {
  const { fields: words } = useWords().draft;
  return (
    <FieldGroup label={words.number}>
      <FieldRow>
        <NumberField name="right" label={words.number} value={question.right} step="any" />
        <NumberField name="min" label={words.least} value={question.min} step="any" />
        <NumberField name="max" label={words.most} value={question.max} step="any" />
        <NumberField name="step" label={words.step} value={question.step} step="any" />
        <NumberField
          name="tolerance"
          label={words.tolerance}
          hint={words.toleranceHint}
          value={question.tolerance}
          step="any"
        />
      </FieldRow>
      <WordsField name="unit" label={words.unit} words={question.unit} />
    </FieldGroup>
  );
}

function ShortTextFields({ question }: { question: Of<"short-text"> }) {
  const { fields: words } = useWords().draft;
  return (
    <FieldGroup label={words.accepted} hint={words.acceptedHint}>
      <WordsField name="accepted" label={words.accepted} words={lines(question.accepted)} long />
      <WordsField name="refused" label={words.refused} words={lines(question.refused ?? {})} long />
      <NumberField name="slips" label={words.slips} value={question.slips} min={0} max={2} />
    </FieldGroup>
  );
}

function lines(texts: Partial<Record<string, string[]>>) {
  return Object.fromEntries(Object.entries(texts).map(([tag, all]) => [tag, (all ?? []).join("\n")]));
}

function ScaleFields({ question }: { question: Of<"trait-scale"> }) {
  const { fields: words } = useWords().draft;
  return (
    <FieldGroup label={words.scaleLow}>
      <FieldRow>
        <NumberField name="min" label={words.scaleLow} value={question.min} />
        <NumberField name="max" label={words.scaleHigh} value={question.max} />
      </FieldRow>
      <WordsField name="lowLabel" label={words.lowLabel} words={question.lowLabel} />
      <WordsField name="highLabel" label={words.highLabel} words={question.highLabel} />
    </FieldGroup>
  );
}
