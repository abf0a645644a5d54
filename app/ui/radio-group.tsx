import { type FieldProps, Remarks } from "./field-frame.tsx";

interface Props extends FieldProps {
  options: { value: string; label: string; hint?: string }[];
  defaultValue?: string | undefined;
  required?: boolean;
  /** Side by side, each in a frame of its own. */
  isBeside?: boolean;
}

/** One of a few, all in view. */
export function RadioGroup({ name, label, hint, fault, options, defaultValue, required, isBeside }: Props) {
  const remarks = [fault && `${name}-fault`, hint && `${name}-hint`].filter(Boolean).join(" ");
  return (
    <fieldset
      className={isBeside ? "choices choices--beside" : "choices"}
      id={name}
      tabIndex={-1}
      aria-describedby={remarks || undefined}
    >
      <legend className="field__label">{label}</legend>
      {options.map((option) => (
        <label className="choices__choice" key={option.value}>
          <input
            type="radio"
            className="field__box"
            name={name}
            value={option.value}
            defaultChecked={option.value === defaultValue}
            required={required}
          />
          <span>
            {option.label}
            {option.hint && <span className="choices__hint">{option.hint}</span>}
          </span>
        </label>
      ))}
      <Remarks name={name} hint={hint} fault={fault} />
    </fieldset>
  );
}
