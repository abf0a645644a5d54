import { Link } from "@remix-run/react";

/** The way back up, from the top to the page above this one. */
export function Breadcrumbs({ name, trail }: { name: string; trail: { to: string; label: string }[] }) {
  return (
    <nav aria-label={name}>
      <ol className="crumbs">
        {trail.map(({ to, label }) => (
          <li className="crumbs__crumb" key={to}>
            <Link to={to}>{label}</Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
