import { lazy } from "react";
import { FieldFrame, type FieldProps, Remarks, wiring } from "./field-frame.tsx";
import { InBrowser } from "./in-browser.tsx";

const AriaTags = lazy(() => import("./aria/tags.tsx"));

export interface TagsProps extends FieldProps {
  /** Parted by commas, and so sent. */
  defaultValue?: string;
  /** The words of the button that adds what was typed. */
  add: string;
}

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
