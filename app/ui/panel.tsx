import type { ReactNode } from "react";

interface Props {
  title: string;
  intro?: ReactNode;
  /** What stands at the right of the title. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A part of a page with a heading of its own. */
export function Panel({ title, intro, aside, children }: Props) {
  return (
    <section className="panel">
      <div className="panel__head">
        <h2 className="panel__title">{title}</h2>
        {aside}
      </div>
      {intro && <p className="panel__intro">{intro}</p>}
      {children}
    </section>
  );
}
