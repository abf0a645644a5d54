import { lazy } from "react";
import type { MenuButtonProps } from "./aria/menu-props.ts";
import { buttonClass } from "./button.tsx";
import { Icon } from "./icon.tsx";
import { InBrowser } from "./in-browser.tsx";

const AriaMenu = lazy(() => import("./aria/menu.tsx"));

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
