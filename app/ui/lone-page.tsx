import type { ReactNode } from "react";

interface Props {
  product: string;
  title: string;
  intro?: ReactNode;
  isWide?: boolean;
  children?: ReactNode;
}

/** A page outside the shell: for somebody who is not signed in yet, one thing to do. */
export function LonePage({ product, title, intro, isWide = false, children }: Props) {
  return (
    <main className={isWide ? "lone lone--wide" : "lone"} id="content">
      <p className="lone__product">{product}</p>
      <h1 className="lone__title">{title}</h1>
      {intro && <p className="lone__intro">{intro}</p>}
      {children}
    </main>
  );
}
