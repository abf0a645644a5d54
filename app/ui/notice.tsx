import type { ReactNode } from "react";

interface Props {
  tone?: "plain" | "good" | "warn" | "bad";
  title?: string;
  children?: ReactNode;
}

export function Notice({ tone = "plain", title, children }: Props) {
  return (
    <div className={`notice notice--${tone}`}>
      {title && <p className="notice__title">{title}</p>}
      {children}
    </div>
  );
}
