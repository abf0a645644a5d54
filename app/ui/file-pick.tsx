import { type InputHTMLAttributes, useState } from "react";
import { FieldFrame, type FieldProps, wiring } from "./field-frame.tsx";
import { Icon } from "./icon.tsx";

type Props = FieldProps &
  Omit<InputHTMLAttributes<HTMLInputElement>, "name" | "id" | "type"> & {
    /** "Choose a file or drop it here". */
    invitation: string;
  };

/** The browser's file field, large enough to drop on: the field itself lies over its whole frame. */
export function FilePick({ name, label, hint, fault, invitation, ...input }: Props) {
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <FieldFrame name={name} label={label} hint={hint} fault={fault}>
      <span className="file-pick">
        <Icon name={chosen ? "file" : "upload"} />
        <span className="file-pick__words">{chosen ?? invitation}</span>
        <input
          type="file"
          className="file-pick__input"
          {...input}
          {...wiring(name, hint, fault)}
          onChange={(event) => {
            const names = [...(event.target.files ?? [])].map((file) => file.name);
            setChosen(names.join(", ") || null);
          }}
        />
      </span>
    </FieldFrame>
  );
}
