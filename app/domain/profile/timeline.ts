/** What the event log knows of one act. */
export interface LoggedEvent {
  at: Date;
  name: string;
  payload: Record<string, unknown>;
}

/** A line of a person's timeline. */
export interface TimelineEntry {
  at: Date;
  name: string;
  level?: number;
  points?: number;
  purpose?: string;
  placement?: string;
  /** Of a run of answers: how many, and how many were right. */
  count?: number;
  right?: number;
}

/**
 * The events as a reader wants them, in the order given: a run of answers in one level is one line, because
 * forty of them would hide the five acts that matter.
 */
export function toTimeline(events: readonly LoggedEvent[]): TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  for (const event of events) {
    const level = numberIn(event, "level");
    const last = entries.at(-1);
    if (event.name !== "question_answered") {
      entries.push({ at: event.at, name: event.name, ...details(event) });
    } else if (last?.name === "questions_answered" && last.level === level) {
      last.count = (last.count ?? 0) + 1;
      last.right = (last.right ?? 0) + rightness(event);
    } else {
      entries.push({
        at: event.at,
        name: "questions_answered",
        count: 1,
        right: rightness(event),
        ...(level ? { level } : {}),
      });
    }
  }
  return entries;
}

function details(event: LoggedEvent): Partial<TimelineEntry> {
  const level = numberIn(event, "level");
  const points = numberIn(event, "points");
  const purpose = wordIn(event, "purpose");
  const placement = wordIn(event, "placement");
  return {
    ...(level ? { level } : {}),
    ...(points ? { points } : {}),
    ...(purpose ? { purpose } : {}),
    ...(placement ? { placement } : {}),
  };
}

function rightness(event: LoggedEvent): number {
  return event.payload.right === true ? 1 : 0;
}

function numberIn(event: LoggedEvent, name: string): number | undefined {
  const value = event.payload[name];
  return typeof value === "number" ? value : undefined;
}

function wordIn(event: LoggedEvent, name: string): string | undefined {
  const value = event.payload[name];
  return typeof value === "string" ? value : undefined;
}
