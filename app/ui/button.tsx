import type { ButtonHTMLAttributes } from "react";
import { Icon, type IconName } from "./icon.tsx";

export type ButtonLook = "main" | "plain" | "danger" | "quiet";
export type ButtonSize = "small" | "icon" | "usual";

/** The classes of a button, for links that look like one. */
export function buttonClass(look: ButtonLook = "plain", size: ButtonSize = "usual"): string {
  return `button button--${look}${size === "usual" ? "" : ` button--${size}`}`;
}

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  look?: ButtonLook;
  size?: ButtonSize;
  /** Drawn before the words. A button of an icon alone has size "icon" and an aria-label. */
  icon?: IconName;
};

export function Button({
  look = "plain",
  size = "usual",
  icon,
  type = "submit",
  className,
  children,
  ...rest
}: Props) {
  return (
    <button type={type} className={`${buttonClass(look, size)}${className ? ` ${className}` : ""}`} {...rest}>
      {icon && <Icon name={icon} isSmall />}
      {children}
    </button>
  );
}
