import type { InputHTMLAttributes, ReactNode } from "react";
import { Icon } from "./icon.tsx";

interface TextFieldProps extends InputHTMLAttributes<HTMLInputElement> {
  name: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
}

/** The id is the name: one form a page asks a thing once, and an error summary links to it. */
export function TextField({ name, label, hint, error, ...input }: TextFieldProps) {
  return (
    <div className="field">
      <label className="field__label" htmlFor={name}>
        {label}
      </label>
      <input
        className="field__input"
        id={name}
        name={name}
        // An address runs from left to right on any page; in a line that does not, its "@" and dots would jump.
        dir={input.type === "email" ? "ltr" : undefined}
        {...input}
        {...described(name, hint, error)}
      />
      {error && <FieldError name={name} text={error} />}
      {hint && (
        <p className="field__hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

interface CheckFieldProps {
  name: string;
  label: ReactNode;
  /** Under the label and outside of it, e.g. a link that must not tick the box. */
  aside?: ReactNode;
  required?: boolean;
  checked?: boolean | undefined;
  error?: string | undefined;
}

export function CheckField({ name, label, aside, required, checked, error }: CheckFieldProps) {
  return (
    <div className="check">
      <input
        className="check__box"
        type="checkbox"
        id={name}
        name={name}
        value="1"
        required={required}
        defaultChecked={checked}
        {...described(name, undefined, error)}
      />
      <div className="check__words">
        <label className="check__label" htmlFor={name}>
          {label}
        </label>
        {aside}
        {error && <FieldError name={name} text={error} />}
      </div>
    </div>
  );
}

function FieldError({ name, text }: { name: string; text: string }) {
  return (
    <p className="field__error" id={`${name}-error`}>
      <Icon name="alert" />
      {text}
    </p>
  );
}

function described(name: string, hint?: string, error?: string) {
  const ids = [error && `${name}-error`, hint && `${name}-hint`].filter(Boolean).join(" ");
  return { "aria-describedby": ids || undefined, "aria-invalid": error ? true : undefined };
}
