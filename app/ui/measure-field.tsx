import type { InputHTMLAttributes } from "react";
import { FieldFrame, type FieldProps, wiring } from "./field-frame.tsx";

type Input = Omit<InputHTMLAttributes<HTMLInputElement>, "name" | "id" | "type">;

/** A number with its unit beside it; the unit is read out with the label. */
function MeasureField({ name, label, unit, hint, fault, ...input }: FieldProps & Input & { unit: string }) {
  return (
    <FieldFrame name={name} label={label} hint={hint} fault={fault}>
      <span className="measure field__input">
        <input className="measure__input" {...input} {...wiring(name, hint, fault)} />
        <span className="measure__unit" aria-hidden="true">
          {unit}
        </span>
      </span>
    </FieldFrame>
  );
}

/** An amount as it is written, "15", "15,50" or "15.50": the server reads it, a browser's number field would refuse one. */
export function MoneyField({ currency, ...field }: FieldProps & Input & { currency: string }) {
  return <MeasureField {...field} unit={currency} inputMode="decimal" autoComplete="off" />;
}

/** A whole number of points, or of anything else that is counted. */
export function PointsField({ unit, ...field }: FieldProps & Input & { unit: string }) {
  return <MeasureField {...field} unit={unit} inputMode="numeric" autoComplete="off" />;
}
