import { lazy } from "react";
import type { ComboProps } from "./aria/combo-props.ts";
import { FieldFrame, Remarks, wiring } from "./field-frame.tsx";
import { InBrowser } from "./in-browser.tsx";

const AriaCombo = lazy(() => import("./aria/combo.tsx"));

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
