import type { ReactNode } from "react";

export interface FieldProps {
  name: string;
  label: string;
  hint?: ReactNode;
  /** What is wrong with the value, as a sentence. */
  fault?: string | undefined;
}

/** The label above, what is wrong and what helps below. */
export function FieldFrame({ name, label, hint, fault, children }: FieldProps & { children: ReactNode }) {
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

export function Remarks({ name, hint, fault }: Pick<FieldProps, "name" | "hint" | "fault">) {
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

/** What ties a control to its label and remarks. */
export function wiring(name: string, hint: ReactNode, fault: string | undefined) {
  const remarks = [fault && `${name}-fault`, hint && `${name}-hint`].filter(Boolean).join(" ");
  return {
    id: name,
    name,
    "aria-describedby": remarks || undefined,
    "aria-invalid": fault ? true : undefined,
  };
}
