import { lazy } from "react";
import type { TagsProps } from "./aria/tags-props.ts";
import { FieldFrame, Remarks, wiring } from "./field-frame.tsx";
import { InBrowser } from "./in-browser.tsx";

const AriaTags = lazy(() => import("./aria/tags.tsx"));

/** A few short words. One text, parted by commas, to the server; without a script also on the page. */
export function TagsField(props: TagsProps) {
  const { name, label, hint, fault, defaultValue } = props;
  return (
    <InBrowser
      plain={
        <FieldFrame name={name} label={label} hint={hint} fault={fault}>
          <input className="field__input" defaultValue={defaultValue} {...wiring(name, hint, fault)} />
        </FieldFrame>
      }
    >
      {() => (
        <div className={fault ? "field field--fault" : "field"}>
          <AriaTags {...props} />
          <Remarks name={name} hint={hint} fault={fault} />
        </div>
      )}
    </InBrowser>
  );
}
