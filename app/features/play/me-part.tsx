import type { ReactNode } from "react";

export function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="sheet__part" aria-labelledby={id}>
      <h2 className="sheet__heading" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}
