import { type FieldProps, Remarks, wiring } from "./field-frame.tsx";

interface Props extends FieldProps {
  value?: string;
  defaultChecked?: boolean;
  disabled?: boolean;
}

/** On or off, with effect when the form is saved: a checkbox underneath, so it works without a script. */
export function Switch({ name, label, hint, fault, ...box }: Props) {
  return (
    <div className="field field--check">
      {/* biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says by itself whether it is checked. */}
      <input type="checkbox" role="switch" className="switch" {...box} {...wiring(name, hint, fault)} />
      <label className="field__label" htmlFor={name}>
        {label}
      </label>
      <Remarks name={name} hint={hint} fault={fault} />
    </div>
  );
}
