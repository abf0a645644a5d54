import type { ButtonHTMLAttributes } from "react";

export type ButtonLook = "main" | "plain" | "danger" | "quiet";

/** The classes of a button, for links that look like one. */
export function buttonClass(look: ButtonLook = "plain"): string {
  return `button button--${look}`;
}

type Props = ButtonHTMLAttributes<HTMLButtonElement> & { look?: ButtonLook };

export function Button({ look = "plain", type = "submit", className, ...rest }: Props) {
  return (
    <button type={type} className={`${buttonClass(look)}${className ? ` ${className}` : ""}`} {...rest} />
  );
}
