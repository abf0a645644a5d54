import { useRef, useState } from "react";
import { Badge } from "./badge.tsx";
import { FieldFrame, type FieldProps, wiring } from "./field-frame.tsx";

export interface Contrast {
  /** "4.6:1", and what it is good for, in the reader's words. */
  sentence: string;
  isEnough: boolean;
}

interface Props extends FieldProps {
  defaultValue: string;
  /** The name of the browser's own picker, which stands beside the field. */
  picker: string;
  /** How the colour reads on its ground; null where that says nothing. */
  contrast: (colour: string) => Contrast | null;
}

const HEX = /^#[0-9a-f]{6}$/i;

/** A colour by its six digits or by the browser's picker, and whether words can be read on it. */
export function ColourField({ name, label, hint, fault, defaultValue, picker, contrast }: Props) {
  const digits = useRef<HTMLInputElement>(null);
  const [colour, setColour] = useState(defaultValue);
  const read = HEX.test(colour) ? contrast(colour) : null;
  return (
    <FieldFrame name={name} label={label} hint={hint} fault={fault}>
      <span className="colour">
        <input
          type="color"
          className="colour__picker needs-script"
          aria-label={picker}
          value={HEX.test(colour) ? colour : "#000000"}
          onChange={({ target }) => {
            if (digits.current) digits.current.value = target.value;
            setColour(target.value);
          }}
        />
        {/* Not React's: what is written before the page is taken over, or brought back into the form, stays. */}
        <input
          ref={digits}
          className="field__input colour__digits"
          {...wiring(name, hint, fault)}
          defaultValue={defaultValue}
          onInput={(event) => setColour(event.currentTarget.value.trim())}
          maxLength={7}
          spellCheck={false}
          autoComplete="off"
        />
        <span className="colour__contrast" role="status">
          {read && <Badge tone={read.isEnough ? "good" : "warn"}>{read.sentence}</Badge>}
        </span>
      </span>
    </FieldFrame>
  );
}
