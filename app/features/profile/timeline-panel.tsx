import type { TimelineEntry } from "#app/domain/profile/timeline.ts";
import type { EventWords } from "#app/i18n/messages/en/studio-events.ts";
import { useFormats, useWords } from "#app/i18n/studio-language.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Panel } from "#app/ui/panel.tsx";

export function TimelinePanel({ timeline, isCut }: { timeline: TimelineEntry[]; isCut: boolean }) {
  const { profile: words } = useWords();
  const { moment } = useFormats();
  const known: Record<string, EventWords> = words.events.known;
  if (timeline.length === 0) return <Panel title={words.timeline}>{words.noEvent}</Panel>;
  return (
    <Panel title={words.timeline}>
      <ol className="timeline">
        {timeline.map((entry, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the log only grows, and is drawn as a whole.
          <li className="timeline__entry" key={index}>
            <span className="timeline__what">
              {known[entry.name]?.(entry) ?? words.events.other(entry.name)}
            </span>
            <span className="timeline__when">
              <Moment at={entry.at}>{moment(entry.at)}</Moment>
            </span>
          </li>
        ))}
      </ol>
      {isCut && <p className="quiet">{words.timelineCut(timeline.length)}</p>}
    </Panel>
  );
}
