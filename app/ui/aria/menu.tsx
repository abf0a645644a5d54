import { Button } from "react-aria-components/Button";
import { Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components/Menu";
import { buttonClass } from "../button.tsx";
import { Icon } from "../icon.tsx";
import { AriaLanguage } from "./language.tsx";
import type { MenuButtonProps } from "./menu-props.ts";

export default function AriaMenu({ label, icon = "more", isIconOnly = false, items }: MenuButtonProps) {
  return (
    <AriaLanguage>
      <MenuTrigger>
        <Button
          className={buttonClass(isIconOnly ? "quiet" : "plain", isIconOnly ? "icon" : "usual")}
          {...(isIconOnly ? { "aria-label": label } : {})}
        >
          <Icon name={icon} isSmall />
          {!isIconOnly && label}
        </Button>
        <Popover className="popover" placement="bottom end">
          <Menu className="menu">
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
      </MenuTrigger>
    </AriaLanguage>
  );
}

/** The menu gives the focus back to its button first: a dialog that the act opens then knows where to leave it. */
function onceClosed(act: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(act));
}
