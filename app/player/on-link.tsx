import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";

/** The one control of a page that goes on, where it is a link (DESIGN 6: `rel="next"`). */
export function OnLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className="button" rel="next" href={href}>
      <span>{children}</span>
      <Icon name="next" />
    </a>
  );
}
