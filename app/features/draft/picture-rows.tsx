import type { MatchPairsQuestion, PointOnPictureQuestion } from "#app/domain/campaign/question.ts";
import { useWords } from "#app/i18n/studio-language.tsx";
import { ChoiceRows } from "./choice-rows.tsx";
import { FieldRow, NumberField, PlainField } from "./draft-fields.tsx";

/** The parts of a picture that can be pointed at: circles, and boxes where a width and a height are given. */
export function ZoneFields({ question }: { question: PointOnPictureQuestion }) {
  const { fields: words } = useWords().draft;
  return (
    <ChoiceRows
      name="zones"
      label={words.zones}
      hint={words.zonesHint}
      rows={question.zones}
      rowLabel={words.zone}
      right={{ type: "radio", keys: [question.right] }}
      extra={(row, name) => {
        const area = row?.area;
        const [circle, box] = [area?.shape === "circle" ? area : null, area?.shape === "box" ? area : null];
        return (
          <FieldRow>
            <NumberField name={`${name}.x`} label={words.x} value={area?.x} step="any" min={0} max={100} />
            <NumberField name={`${name}.y`} label={words.y} value={area?.y} step="any" min={0} max={100} />
            <NumberField
              name={`${name}.radius`}
              label={words.radius}
              value={circle?.radius}
              step="any"
              min={0}
              max={100}
            />
            <NumberField
              name={`${name}.width`}
              label={words.boxWidth}
              value={box?.width}
              step="any"
              min={0}
              max={100}
            />
            <NumberField
              name={`${name}.height`}
              label={words.boxHeight}
              value={box?.height}
              step="any"
              min={0}
              max={100}
            />
          </FieldRow>
        );
      }}
    />
  );
}

/** What goes with what: the items, and what they are matched with, some of which may be left over. */
export function PairFields({ question }: { question: MatchPairsQuestion }) {
  const { fields: words } = useWords().draft;
  return (
    <>
      <ChoiceRows
        name="items"
        label={words.pairs}
        hint={words.pairsHint}
        rows={question.items}
        rowLabel={words.item}
        extra={(row, name) => <PlainField name={`${name}.match`} label={words.match} value={row?.match} />}
      />
      <ChoiceRows
        name="others"
        label={words.others}
        hint={words.choicesHint}
        rows={question.others}
        rowLabel={words.item}
      />
    </>
  );
}
