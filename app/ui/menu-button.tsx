import { type KeyboardEvent, lazy, Suspense, useRef, useState } from "react";
import type { MenuButtonProps } from "./aria/menu-props.ts";
import { buttonClass } from "./button.tsx";
import { Icon } from "./icon.tsx";

const load = () => import("./aria/menu.tsx");
const AriaMenu = lazy(load);

/**
 * A button that opens a menu of acts (ARIA "menu button"). Only an open menu is more than a button, so a list may have one
 * in each of its rows. Without a script it is not there: offer the acts elsewhere as well.
 */
export function MenuButton({ label, icon = "more", isIconOnly = false, items }: MenuButtonProps) {
  const trigger = useRef<HTMLButtonElement>(null);
  const [focusAt, setFocusAt] = useState<"first" | "last" | null>(null);
  const openByKey = (event: KeyboardEvent) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    event.stopPropagation();
    setFocusAt(event.key === "ArrowDown" ? "first" : "last");
  };
  return (
    <>
      <button
        ref={trigger}
        type="button"
        className={`${buttonClass(isIconOnly ? "quiet" : "plain", isIconOnly ? "icon" : "usual")} needs-script`}
        aria-label={isIconOnly ? label : undefined}
        aria-haspopup="menu"
        aria-expanded={focusAt !== null}
        onPointerEnter={load}
        onFocus={load}
        onClick={() => setFocusAt("first")}
        onKeyDown={openByKey}
      >
        <Icon name={icon} isSmall />
        {!isIconOnly && label}
      </button>
      {focusAt && (
        <Suspense>
          <AriaMenu
            label={label}
            items={items}
            trigger={trigger}
            focusAt={focusAt}
            onClose={() => setFocusAt(null)}
          />
        </Suspense>
      )}
    </>
  );
}
