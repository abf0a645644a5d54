import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

type Tone = "plain" | "good" | "warn" | "bad";

const ICONS: Record<Tone, IconName> = { plain: "info", good: "check", warn: "alert", bad: "alert" };

interface Props {
  tone?: Tone;
  title?: string;
  children?: ReactNode;
}

export function Notice({ tone = "plain", title, children }: Props) {
  return (
    <div className={`notice notice--${tone}`}>
      <Icon name={ICONS[tone]} />
      {title && <p className="notice__title">{title}</p>}
      {typeof children === "string" ? <p>{children}</p> : children}
    </div>
  );
}
