import type { FieldProps } from "../field-frame.tsx";

export interface MomentProps extends FieldProps {
  /** What the clock on the wall shows: "2026-03-31T18:00". The form sends the same. */
  defaultValue?: string | undefined;
  /** Which clock, by its IANA name: the field's hint unless it has another, and sent as `<name>Zone`. */
  timeZone: string;
  /** The name of the button that opens the calendar. */
  calendar: string;
  isDisabled?: boolean;
}

export interface AriaMomentProps extends Omit<MomentProps, "defaultValue"> {
  value: string;
  onChange: (value: string) => void;
}
