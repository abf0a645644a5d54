import { useEffect, useRef } from "react";
import { Icon } from "./icon.tsx";

/** All faults of a form above it, each a link to its field; it takes the focus, so that nobody misses it. */
export function FaultSummary({
  title,
  faults,
}: {
  title: string;
  faults: { field: string; sentence: string }[];
}) {
  const summary = useRef<HTMLDivElement>(null);
  // An effect, because focus follows an answer from the server.
  useEffect(() => {
    if (faults.length > 0) summary.current?.focus();
  }, [faults]);
  if (faults.length === 0) return null;
  return (
    <div className="notice notice--bad" role="alert" tabIndex={-1} ref={summary}>
      <Icon name="alert" />
      <p className="notice__title">{title}</p>
      <ul className="notice__list">
        {faults.map(({ field, sentence }) => (
          <li key={field}>{field === "form" ? sentence : <a href={`#${field}`}>{sentence}</a>}</li>
        ))}
      </ul>
    </div>
  );
}
