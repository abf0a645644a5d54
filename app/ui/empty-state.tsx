import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

interface Props {
  title: string;
  /** What will be here. */
  children: ReactNode;
  icon?: IconName;
  /** How it gets here, step by step. */
  steps?: string[];
  actions?: ReactNode;
}

/** Nothing here yet: says what will be here and how it gets here. */
export function EmptyState({ title, children, icon, steps = [], actions }: Props) {
  return (
    <div className="empty">
      {icon && (
        <span className="empty__sign">
          <Icon name={icon} />
        </span>
      )}
      <p className="empty__title">{title}</p>
      <div className="empty__text">{children}</div>
      {steps.length > 0 && (
        <ol className="empty__steps">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {actions && <div className="empty__end">{actions}</div>}
    </div>
  );
}
