import { lazy } from "react";
import { buttonClass } from "./button.tsx";
import { Icon, type IconName } from "./icon.tsx";
import { InBrowser } from "./in-browser.tsx";

const AriaMenu = lazy(() => import("./aria/menu.tsx"));

export interface MenuItem {
  key: string;
  label: string;
  icon?: IconName;
  isDanger?: boolean;
  /** An address, or what to do. */
  href?: string;
  onChoose?: () => void;
}

export interface MenuButtonProps {
  label: string;
  icon?: IconName;
  /** The icon alone; the label is read out. */
  isIconOnly?: boolean;
  items: MenuItem[];
}

/** A button that opens a menu of acts. Without a script it is not there: offer the acts elsewhere as well. */
export function MenuButton(props: MenuButtonProps) {
  const { label, icon = "more", isIconOnly } = props;
  return (
    <InBrowser
      plain={
        <button
          type="button"
          className={`${buttonClass(isIconOnly ? "quiet" : "plain", isIconOnly ? "icon" : "usual")} needs-script`}
          aria-label={isIconOnly ? label : undefined}
          aria-haspopup="menu"
        >
          <Icon name={icon} isSmall />
          {!isIconOnly && label}
        </button>
      }
    >
      {() => <AriaMenu {...props} />}
    </InBrowser>
  );
}
