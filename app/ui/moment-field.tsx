import { lazy } from "react";
import type { MomentProps } from "./aria/moment-props.ts";
import { FieldFrame, Remarks, wiring } from "./field-frame.tsx";
import { InBrowser } from "./in-browser.tsx";

const AriaMoment = lazy(() => import("./aria/moment.tsx"));

/** A day and a time of it, in a named time zone; without a script the browser's own field. */
export function MomentField(props: MomentProps) {
  const { name, label, hint, fault, defaultValue, timeZone } = props;
  return (
    <>
      <InBrowser
        plain={
          <FieldFrame name={name} label={label} hint={hint} fault={fault}>
            <input
              type="datetime-local"
              className="field__input"
              defaultValue={defaultValue}
              {...wiring(name, hint, fault)}
            />
          </FieldFrame>
        }
      >
        {() => (
          <div className={fault ? "field field--fault" : "field"}>
            <AriaMoment {...props} />
            <Remarks name={name} hint={hint} fault={fault} />
          </div>
        )}
      </InBrowser>
      <input type="hidden" name={`${name}Zone`} value={timeZone} />
    </>
  );
}
