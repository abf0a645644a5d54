import { lazy, useState } from "react";
import type { MomentProps } from "./aria/moment-props.ts";
import { FieldFrame, Remarks, wiring } from "./field-frame.tsx";
import { InBrowser } from "./in-browser.tsx";

const AriaMoment = lazy(() => import("./aria/moment.tsx"));

/**
 * A day and a time of it, in a named time zone; without a script the browser's own field. What was written into that one goes
 * on in the richer one, and the form around it hears of every change.
 */
export function MomentField({ defaultValue = "", ...props }: MomentProps) {
  const { name, label, fault, timeZone, isDisabled = false } = props;
  const hint = props.hint ?? timeZone.replaceAll("_", " ");
  const [value, setValue] = useState(defaultValue);
  return (
    <>
      <InBrowser
        plain={
          <FieldFrame name={name} label={label} hint={hint} fault={fault}>
            <input
              type="datetime-local"
              className="field__input"
              defaultValue={value}
              disabled={isDisabled}
              // A moment that was stored with its seconds is no fault.
              step={value.length > "2026-03-31T18:00".length ? 1 : undefined}
              ref={(field) => field && field.value !== value && setValue(field.value)}
              onInput={(event) => setValue(event.currentTarget.value)}
              {...wiring(name, hint, fault)}
            />
          </FieldFrame>
        }
      >
        {() => (
          <div className={fault ? "field field--fault" : "field"}>
            <AriaMoment {...props} hint={hint} value={value} onChange={setValue} />
            <Remarks name={name} hint={hint} fault={fault} />
          </div>
        )}
      </InBrowser>
      <input type="hidden" name={`${name}Zone`} value={timeZone} />
    </>
  );
}
