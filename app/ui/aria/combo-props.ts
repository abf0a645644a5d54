import type { FieldProps } from "../field-frame.tsx";

export interface ComboProps extends FieldProps {
  options: { value: string; label: string }[];
  defaultValue?: string;
  /** The name of the button that opens the list. */
  open: string;
}
