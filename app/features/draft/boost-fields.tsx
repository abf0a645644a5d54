import { BOOST_ACTS, type BoostRule } from "#app/domain/campaign/content.ts";
import { useWords } from "#app/i18n/studio-language.tsx";
import { ChoiceField, FieldGroup, FieldRow, NumberField } from "./draft-fields.tsx";

/** The boosts, and an empty one at the end. */
export function BoostFields({ boosts }: { boosts: readonly BoostRule[] }) {
  const { fields: words } = useWords().draft;
  const rows: (BoostRule | undefined)[] = [...boosts, undefined];
  return rows.map((boost, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a boost is known by its place.
    <FieldGroup key={index} label={words.boost(index + 1)}>
      <FieldRow>
        <ChoiceField
          name={`boosts[${index}].act`}
          label={words.act}
          value={boost?.act ?? ""}
          options={(["", ...BOOST_ACTS] as const).map((act) => [act, words.acts[act]] as const)}
        />
        <NumberField
          name={`boosts[${index}].friendLevel`}
          label={words.friendLevel}
          value={boost?.friendLevel || undefined}
          min={1}
        />
        <NumberField name={`boosts[${index}].points`} label={words.points} value={boost?.points} min={1} />
        <NumberField
          name={`boosts[${index}].perLevel`}
          label={words.perLevel}
          value={boost?.perLevel}
          min={1}
        />
        <NumberField
          name={`boosts[${index}].perCampaign`}
          label={words.perCampaign}
          value={boost?.perCampaign}
          min={1}
        />
      </FieldRow>
    </FieldGroup>
  ));
}
