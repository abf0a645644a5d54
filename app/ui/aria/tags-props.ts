import type { FieldProps } from "../field-frame.tsx";

export interface TagsProps extends FieldProps {
  /** Parted by commas, and so sent. */
  defaultValue?: string;
  /** The words of the button that adds what was typed. */
  add: string;
}
