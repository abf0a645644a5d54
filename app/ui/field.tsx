import type { InputHTMLAttributes, ReactNode, TextareaHTMLAttributes } from "react";

interface FieldProps {
  name: string;
  label: string;
  hint?: ReactNode;
  /** What is wrong with the value, as a sentence. */
  fault?: string | undefined;
}

type TextFieldProps = FieldProps & Omit<InputHTMLAttributes<HTMLInputElement>, "name" | "id">;

/** One line of input with its label, hint and fault; the fault is read out with the field. */
export function TextField({ name, label, hint, fault, ...input }: TextFieldProps) {
  return (
    <Field name={name} label={label} hint={hint} fault={fault}>
      <input className="field__input" {...input} {...wiring(name, hint, fault)} />
    </Field>
  );
}

type TextAreaProps = FieldProps & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "name" | "id">;

export function TextArea({ name, label, hint, fault, ...area }: TextAreaProps) {
  return (
    <Field name={name} label={label} hint={hint} fault={fault}>
      <textarea className="field__input field__input--area" {...area} {...wiring(name, hint, fault)} />
    </Field>
  );
}

interface SelectFieldProps extends FieldProps {
  options: { value: string; label: string }[];
  defaultValue?: string;
}

export function SelectField({ name, label, hint, fault, options, defaultValue }: SelectFieldProps) {
  return (
    <Field name={name} label={label} hint={hint} fault={fault}>
      <select className="field__input" defaultValue={defaultValue} {...wiring(name, hint, fault)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
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

function Field({ name, label, hint, fault, children }: FieldProps & { children: ReactNode }) {
  return (
    <div className={fault ? "field field--fault" : "field"}>
      <label className="field__label" htmlFor={name}>
        {label}
      </label>
      {children}
      <Remarks name={name} hint={hint} fault={fault} />
    </div>
  );
}

function Remarks({ name, hint, fault }: Pick<FieldProps, "name" | "hint" | "fault">) {
  return (
    <>
      {fault && (
        <p className="field__fault" id={`${name}-fault`}>
          {fault}
        </p>
      )}
      {hint && (
        <p className="field__hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
    </>
  );
}

function wiring(name: string, hint: ReactNode, fault: string | undefined) {
  const remarks = [fault && `${name}-fault`, hint && `${name}-hint`].filter(Boolean).join(" ");
  return {
    id: name,
    name,
    "aria-describedby": remarks || undefined,
    "aria-invalid": fault ? true : undefined,
  };
}
