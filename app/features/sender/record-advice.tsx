import { useWords } from "#app/i18n/studio-language.tsx";
import { Badge, type Tone } from "#app/ui/badge.tsx";
import type { RecordView } from "./sender.query.server.ts";

const TONES: Record<RecordView["state"], Tone> = {
  good: "good",
  weak: "warn",
  several: "bad",
  missing: "bad",
  unknown: "plain",
};

/** One record: what it is for, what is there, and what to publish when it is not. */
export function RecordAdvice({ view }: { view: RecordView }) {
  const { sender: words } = useWords();
  const { record, state } = view;
  const note = { spf: words.spfNote, dkim: words.dkimNote, dmarc: null }[record];
  const advice = state === "weak" ? words.advice.weak[record] : words.advice[state];
  return (
    <section className="record" aria-label={record.toUpperCase()}>
      <h3 className="record__head">
        {record.toUpperCase()} <Badge tone={TONES[state]}>{words.states[state]}</Badge>
      </h3>
      <p>{words.what[record]}</p>
      {view.found.map((text) => (
        <p className="record__text" key={text}>
          {text}
        </p>
      ))}
      <p className="quiet">{advice}</p>
      {state === "missing" && (
        <>
          <p className="record__text">
            {words.nameOf}: {view.name}
            <br />
            {words.text}: {view.toPublish}
          </p>
          {note && <p className="quiet">{note}</p>}
        </>
      )}
    </section>
  );
}
