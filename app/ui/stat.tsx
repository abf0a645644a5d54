import type { ReactNode } from "react";

export function Stats({ children }: { children: ReactNode }) {
  return <dl className="stats">{children}</dl>;
}

/** One number that matters, its name above and what puts it in proportion below. */
export function Stat({ name, value, note }: { name: string; value: string; note?: string | undefined }) {
  return (
    <div className="stat">
      <dt className="stat__name">{name}</dt>
      <dd className="stat__value">{value}</dd>
      {note && <dd className="stat__note">{note}</dd>}
    </div>
  );
}
