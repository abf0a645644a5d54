import type { Aim } from "#app/domain/campaign/content.ts";
import { useWords } from "#app/i18n/studio-language.tsx";
import { FieldGroup, FieldRow, NumberField, PlainField } from "./draft-fields.tsx";

/** What the campaign is for; what the live view measures it by. */
export function AimFields({ aim }: { aim: Aim | undefined }) {
  const { fields: words, parts } = useWords().draft;
  return (
    <FieldGroup label={parts.aim} hint={words.aimHint}>
      <FieldRow>
        <NumberField
          name="aim.qualified"
          label={words.qualified}
          hint={words.qualifiedHint}
          value={aim?.qualified}
          min={1}
        />
        <NumberField
          name="aim.costEach"
          label={words.costEach}
          hint={words.costEachHint}
          value={aim?.costCentsEach === undefined ? undefined : aim.costCentsEach / 100}
          step="0.01"
        />
      </FieldRow>
      <PlainField name="aim.learn" label={words.learn} hint={words.learnHint} value={aim?.learn} long />
    </FieldGroup>
  );
}
