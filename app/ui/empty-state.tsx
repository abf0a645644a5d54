import type { ReactNode } from "react";

/** Nothing here yet: says what will be here and how it gets here. */
export function EmptyState({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="empty">
      <p className="empty__title">{title}</p>
      <div className="empty__text">{children}</div>
    </div>
  );
}
