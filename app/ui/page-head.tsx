import type { ReactNode } from "react";

interface Props {
  title: string;
  /** The way back up, above the title: breadcrumbs. */
  above?: ReactNode;
  /** What stands beside the title, such as a state. */
  beside?: ReactNode;
  intro?: ReactNode;
  actions?: ReactNode;
  /** The parts of what the page is about. */
  nav?: ReactNode;
}

export function PageHead({ title, above, beside, intro, actions, nav }: Props) {
  return (
    <header className="page-head">
      {above && <div className="page-head__above">{above}</div>}
      <div className="page-head__row">
        <h1 className="page-head__title">
          {title} {beside}
        </h1>
        {actions && <div className="page-head__actions">{actions}</div>}
      </div>
      {intro && <p className="page-head__intro">{intro}</p>}
      {nav}
    </header>
  );
}
