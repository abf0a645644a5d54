import { Menu, MenuItem, Popover } from "react-aria-components/Menu";
import { Icon } from "../icon.tsx";
import { AriaLanguage } from "./language.tsx";
import type { OpenMenuProps } from "./menu-props.ts";

/** The menu of a button, while it is open. */
export default function AriaMenu({ label, items, trigger, focusAt, onClose }: OpenMenuProps) {
  return (
    <AriaLanguage>
      <Popover
        className="popover"
        placement="bottom end"
        aria-label={label}
        triggerRef={trigger}
        isOpen
        onOpenChange={(isOpen) => !isOpen && onClose()}
      >
        <Menu className="menu" aria-label={label} autoFocus={focusAt} onClose={onClose}>
          {items.map(({ key, label: words, icon: sign, isDanger, href, onChoose }) => (
            <MenuItem
              className={isDanger ? "menu__item menu__item--danger" : "menu__item"}
              key={key}
              textValue={words}
              {...(href ? { href } : {})}
              {...(onChoose ? { onAction: () => onceClosed(onChoose) } : {})}
            >
              {sign && <Icon name={sign} isSmall />}
              {words}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </AriaLanguage>
  );
}

/** The menu gives the focus back to its button first: a dialog that the act opens then knows where to leave it. */
function onceClosed(act: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(act));
}
