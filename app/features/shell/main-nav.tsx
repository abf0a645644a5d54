import { Link } from "@remix-run/react";
import { useWords } from "#app/i18n/studio-language.tsx";
import { Icon, type IconName } from "#app/ui/icon.tsx";

interface Way {
  to: string;
  label: string;
  icon: IconName;
  /** The addresses that belong to it. */
  holds: RegExp;
}

/** The studio's parts. Everything below a campaign's address belongs to the campaigns. */
export function MainNav({ path }: { path: string }) {
  const words = useWords();
  const ways: Way[] = [
    {
      to: "/studio",
      label: words.campaigns,
      icon: "campaign",
      holds: /^\/studio(\/campaigns(\/.*)?)?$/,
    },
    {
      to: "/studio/prospects",
      label: words.prospects,
      icon: "people",
      holds: /^\/studio\/prospects(\/.*)?$/,
    },
  ];
  return (
    <nav className="main-nav" aria-label={words.mainNavigation}>
      {ways.map(({ to, label, icon, holds }) => (
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
