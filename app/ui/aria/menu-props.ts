import type { RefObject } from "react";
import type { IconName } from "../icon.tsx";

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

export interface OpenMenuProps {
  label: string;
  items: MenuItem[];
  trigger: RefObject<HTMLButtonElement>;
  /** The item that has the focus at first. */
  focusAt: "first" | "last";
  onClose: () => void;
}
