import { Link } from "@remix-run/react";
import { type Deed, may, type Role } from "#app/domain/team/role.ts";
import { useWords } from "#app/i18n/studio-language.tsx";
import { Icon, type IconName } from "#app/ui/icon.tsx";

interface Way {
  to: string;
  label: string;
  icon: IconName;
  /** What one must be allowed to do to go there. */
  deed: Deed;
  /** The addresses that belong to it. */
  holds: RegExp;
}

/** The studio's parts that a role may go to. Everything below a campaign's address belongs to the campaigns. */
export function MainNav({ path, role }: { path: string; role: Role }) {
  const words = useWords();
  const ways: Way[] = [
    {
      to: "/studio",
      label: words.campaigns,
      icon: "campaign",
      deed: "read",
      holds: /^\/studio(\/campaigns(\/.*)?)?$/,
    },
    {
      to: "/studio/prospects",
      label: words.prospects,
      icon: "people",
      deed: "read",
      holds: /^\/studio\/prospects(\/.*)?$/,
    },
    {
      to: "/studio/media",
      label: words.media.title,
      icon: "picture",
      deed: "read",
      holds: /^\/studio\/media(\/.*)?$/,
    },
    {
      to: "/studio/team",
      label: words.colleagues.title,
      icon: "team",
      deed: "read",
      holds: /^\/studio\/team(\/.*)?$/,
    },
    {
      to: "/studio/activity",
      label: words.audit.title,
      icon: "list",
      deed: "read_audit",
      holds: /^\/studio\/activity$/,
    },
    {
      to: "/studio/brand",
      label: words.colleagues.settings,
      icon: "brand",
      deed: "change_brand",
      holds: /^\/studio\/(brand|brands|sender)$/,
    },
  ];
  return (
    <nav className="main-nav" aria-label={words.mainNavigation}>
      {ways
        .filter(({ deed }) => may(role, deed))
        .map(({ to, label, icon, holds }) => (
          <Link
            className="main-nav__link"
            key={to}
            to={to}
            prefetch="intent"
            aria-current={path === to ? "page" : holds.test(path) ? "true" : undefined}
          >
            <Icon name={icon} />
            {label}
          </Link>
        ))}
    </nav>
  );
}
