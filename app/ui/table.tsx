import type { ReactNode } from "react";

interface Props {
  /** The table's name, and the region's when it scrolls sideways. */
  name: string;
  children: ReactNode;
  showName?: boolean;
}

/** A table that scrolls inside itself on a narrow screen, by keyboard too. */
export function Table({ name, children, showName = false }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to take the focus (WCAG 2.1.1).
    <section className="table-frame" aria-label={name} tabIndex={0}>
      <table className="table">
        <caption className={showName ? "table__caption" : "visually-hidden"}>{name}</caption>
        {children}
      </table>
    </section>
  );
}
