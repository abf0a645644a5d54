import type { InputHTMLAttributes, TextareaHTMLAttributes } from "react";
import { FieldFrame, type FieldProps, Remarks, wiring } from "./field-frame.tsx";

type TextFieldProps = FieldProps & Omit<InputHTMLAttributes<HTMLInputElement>, "name" | "id">;

/** One line of input with its label, hint and fault; the fault is read out with the field. */
export function TextField({ name, label, hint, fault, ...input }: TextFieldProps) {
  return (
    <FieldFrame name={name} label={label} hint={hint} fault={fault}>
      <input className="field__input" {...input} {...wiring(name, hint, fault)} />
    </FieldFrame>
  );
}

type TextAreaProps = FieldProps & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "name" | "id">;

export function TextArea({ name, label, hint, fault, ...area }: TextAreaProps) {
  return (
    <FieldFrame name={name} label={label} hint={hint} fault={fault}>
      <textarea className="field__input field__input--area" {...area} {...wiring(name, hint, fault)} />
    </FieldFrame>
  );
}

interface Option {
  value: string;
  label: string;
}

interface SelectFieldProps extends FieldProps {
  /** One after the other, or in groups with a name each. */
  options: (Option | { label: string; options: Option[] })[];
  defaultValue?: string;
}

export function SelectField({ name, label, hint, fault, options, defaultValue }: SelectFieldProps) {
  return (
    <FieldFrame name={name} label={label} hint={hint} fault={fault}>
      <select className="field__input" defaultValue={defaultValue} {...wiring(name, hint, fault)}>
        {options.map((one) =>
          "value" in one ? (
            <OneOption key={one.value} {...one} />
          ) : (
            <optgroup key={one.label} label={one.label}>
              {one.options.map((option) => (
                <OneOption key={option.value} {...option} />
              ))}
            </optgroup>
          ),
        )}
      </select>
    </FieldFrame>
  );
}

function OneOption({ value, label }: Option) {
  return <option value={value}>{label}</option>;
}

interface CheckboxProps extends FieldProps {
  value?: string;
  defaultChecked?: boolean;
  required?: boolean;
}

export function Checkbox({ name, label, hint, fault, ...box }: CheckboxProps) {
  return (
    <div className="field field--check">
      <input type="checkbox" className="field__box" {...box} {...wiring(name, hint, fault)} />
      <label className="field__label" htmlFor={name}>
        {label}
      </label>
      <Remarks name={name} hint={hint} fault={fault} />
    </div>
  );
}
