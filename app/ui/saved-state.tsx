import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

export type SavedLook = "saved" | "saving" | "changed" | "failed";

const ICONS: Record<SavedLook, IconName> = {
  saved: "check",
  saving: "cloud",
  changed: "edit",
  failed: "alert",
};

interface Props {
  look: SavedLook;
  /** Whether it is kept, since when, or why not: read out when there is a pause. */
  words: string;
  /** What can be done about it. */
  children?: ReactNode;
}

/** Whether what was written is kept; it stays at the foot of the window while the form is in view. */
export function SavedState({ look, words, children }: Props) {
  return (
    <div className={`saved saved--${look}`}>
      <p className="saved__words" role="status">
        <Icon name={ICONS[look]} isSmall />
        <span>{words}</span>
      </p>
      {children}
    </div>
  );
}
