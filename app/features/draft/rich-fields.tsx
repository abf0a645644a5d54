import { TEXT } from "#app/domain/campaign/readable.ts";
import { contrast } from "#app/domain/kernel/colour.ts";
import { WIDEST } from "#app/domain/media/limits.ts";
import { MediaField } from "#app/features/media/media-field.tsx";
import { useWords } from "#app/i18n/studio-language.tsx";
import { ColourField } from "#app/ui/colour-field.tsx";
import { MomentField } from "#app/ui/moment-field.tsx";
import { NumberField } from "./draft-fields.tsx";
import { type FieldProps, useFault, useFields } from "./fields-context.ts";

/** A moment as the reader's clock shows it, which is said below. */
export function WhenField({ value, timeZone, ...rest }: FieldProps & { value: string; timeZone: string }) {
  const { parts, draft } = useWords();
  return (
    <MomentField
      {...rest}
      defaultValue={value}
      timeZone={timeZone}
      hint={draft.zone(timeZone.replaceAll("_", " "))}
      calendar={parts.openCalendar}
      fault={useFault(rest.name)}
    />
  );
}

/** A colour, and how it reads beside another one of the campaign; none where that says nothing. */
export function ShadeField({
  value,
  beside,
  ...rest
}: FieldProps & { value: string; beside: string | null }) {
  const { parts, draft } = useWords();
  return (
    <ColourField
      {...rest}
      defaultValue={value}
      picker={draft.of(parts.pickColour, rest.label)}
      fault={useFault(rest.name)}
      contrast={(colour) => {
        if (beside === null) return null;
        const ratio = contrast(colour.toLowerCase(), beside);
        return { sentence: draft.contrast(ratio, ratio >= TEXT), isEnough: ratio >= TEXT };
      }}
    />
  );
}

/** A picture of the library, or a file of the installation with its size; a choice's, too. */
export function PictureField({
  name,
  picture,
  widest = WIDEST,
  hint,
}: {
  name: string;
  picture: { src: string; width: number; height: number } | undefined;
  widest?: number;
  hint?: string;
}) {
  const { languages, media = [] } = useFields();
  const { fields: words } = useWords().draft;
  const fault = useFault(`${name}.src`);
  return (
    <MediaField
      name={name}
      label={words.picture}
      hint={hint}
      fault={fault}
      items={media}
      languages={languages}
      value={picture?.src}
      widest={widest}
    >
      <NumberField name={`${name}.width`} label={words.width} value={picture?.width} min={1} />
      <NumberField name={`${name}.height`} label={words.height} value={picture?.height} min={1} />
    </MediaField>
  );
}
