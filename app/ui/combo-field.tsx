import { lazy } from "react";
import { FieldFrame, type FieldProps, Remarks, wiring } from "./field-frame.tsx";
import { InBrowser } from "./in-browser.tsx";

const AriaCombo = lazy(() => import("./aria/combo.tsx"));

export interface ComboProps extends FieldProps {
  options: { value: string; label: string }[];
  defaultValue?: string;
  /** The name of the button that opens the list. */
  open: string;
}

/** One of many, found by typing a part of its name; without a script a plain list of all. */
export function ComboField(props: ComboProps) {
  const { name, label, hint, fault, options, defaultValue } = props;
  return (
    <InBrowser
      plain={
        <FieldFrame name={name} label={label} hint={hint} fault={fault}>
          <select className="field__input" defaultValue={defaultValue} {...wiring(name, hint, fault)}>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </FieldFrame>
      }
    >
      {() => (
        <div className={fault ? "field field--fault" : "field"}>
          <AriaCombo {...props} />
          <Remarks name={name} hint={hint} fault={fault} />
        </div>
      )}
    </InBrowser>
  );
}
