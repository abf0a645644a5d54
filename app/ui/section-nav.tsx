import { NavLink } from "@remix-run/react";
import { Icon, type IconName } from "./icon.tsx";

export interface SectionLink {
  to: string;
  label: string;
  icon?: IconName;
  /** Current at this very address only, not below it. */
  end?: boolean;
  /** How much is behind the link, in words for the reader. */
  count?: string;
}

/** The parts of one thing, as links: the current one is marked, and a narrow page scrolls the row. */
export function SectionNav({ name, links }: { name: string; links: SectionLink[] }) {
  return (
    <nav className="section-nav" aria-label={name}>
      {links.map(({ to, label, icon, end = false, count }) => (
        <NavLink className="section-nav__link" key={to} to={to} end={end} prefetch="intent">
          {icon && <Icon name={icon} isSmall />}
          {label}
          {count && <span className="section-nav__count">{count}</span>}
        </NavLink>
      ))}
    </nav>
  );
}
