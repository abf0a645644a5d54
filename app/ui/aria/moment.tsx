import { type CalendarDateTime, parseDateTime } from "@internationalized/date";
import { useState } from "react";
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
import type { MomentProps } from "./moment-props.ts";

export default function AriaMoment({
  name,
  label,
  hint,
  fault,
  defaultValue,
  timeZone,
  calendar,
}: MomentProps) {
  const [moment, setMoment] = useState<CalendarDateTime | null>(() => read(defaultValue));
  const { id, "aria-describedby": remarks } = wiring(name, hint, fault);
  return (
    <AriaLanguage>
      <DatePicker
        id={id}
        granularity="minute"
        hourCycle={24}
        value={moment}
        onChange={setMoment}
        isInvalid={fault !== undefined}
        shouldForceLeadingZeros
        {...(remarks ? { "aria-describedby": remarks } : {})}
      >
        <Label className="field__label">{label}</Label>
        <Group className="moment field__input">
          <DateInput className="moment__parts">
            {(segment) => <DateSegment className="moment__part" segment={segment} />}
          </DateInput>
          <span className="moment__zone">{timeZone.replaceAll("_", " ")}</span>
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
      <input type="hidden" name={name} value={moment?.toString().slice(0, 16) ?? ""} />
    </AriaLanguage>
  );
}

/** What is no moment counts as none: the field's fault says so. */
function read(text: string | undefined): CalendarDateTime | null {
  try {
    return text ? parseDateTime(text) : null;
  } catch {
    return null;
  }
}
