import { type CalendarDateTime, parseDateTime } from "@internationalized/date";
import { useRef } from "react";
import { Button } from "react-aria-components/Button";
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  DateInput,
  DatePicker,
  DateSegment,
  Group,
  Label,
  Popover,
} from "react-aria-components/DatePicker";
import { Dialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { wiring } from "../field-frame.tsx";
import { Icon } from "../icon.tsx";
import { AriaLanguage } from "./language.tsx";
import type { AriaMomentProps } from "./moment-props.ts";

export default function AriaMoment({
  name,
  label,
  hint,
  fault,
  calendar,
  isDisabled = false,
  value,
  onChange,
}: AriaMomentProps) {
  const sent = useRef<HTMLInputElement>(null);
  const { id, "aria-describedby": remarks } = wiring(name, hint, fault);
  return (
    <AriaLanguage>
      <DatePicker
        id={id}
        className="moment-picker"
        granularity="minute"
        hourCycle={24}
        value={read(value)}
        onChange={(moment) => tell(sent.current, moment?.toString().slice(0, 16) ?? "")}
        isDisabled={isDisabled}
        isInvalid={fault !== undefined}
        shouldForceLeadingZeros
        {...(remarks ? { "aria-describedby": remarks } : {})}
      >
        <Label className="field__label">{label}</Label>
        <Group className="moment field__input">
          <DateInput className="moment__parts">
            {(segment) => <DateSegment className="moment__part" segment={segment} />}
          </DateInput>
          <Button className="moment__open" aria-label={calendar}>
            <Icon name="calendar" isSmall />
          </Button>
        </Group>
        <Popover className="popover">
          <Dialog className="calendar">
            <Calendar>
              <header className="calendar__head">
                <Button slot="previous" className="calendar__turn calendar__turn--back">
                  <Icon name="chevron" isSmall />
                </Button>
                <Heading className="calendar__month" />
                <Button slot="next" className="calendar__turn">
                  <Icon name="chevron" isSmall />
                </Button>
              </header>
              <CalendarGrid className="calendar__grid">
                {(date) => <CalendarCell className="calendar__day" date={date} />}
              </CalendarGrid>
            </Calendar>
          </Dialog>
        </Popover>
      </DatePicker>
      <input
        ref={sent}
        hidden
        name={name}
        defaultValue={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </AriaLanguage>
  );
}

/** As if it had been typed: the form around the field hears of it. */
function tell(field: HTMLInputElement | null, value: string): void {
  if (!field) return;
  field.value = value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

/** What is no moment counts as none: the field's fault says so. */
function read(text: string): CalendarDateTime | null {
  try {
    return text ? parseDateTime(text) : null;
  } catch {
    return null;
  }
}
