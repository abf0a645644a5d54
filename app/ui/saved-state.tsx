import { Button } from "./button.tsx";
import { Icon, type IconName } from "./icon.tsx";

export type Saving = "saved" | "saving" | "changed" | "failed";

const ICONS: Record<Saving, IconName> = { saved: "check", saving: "cloud", changed: "edit", failed: "alert" };

interface Props {
  state: Saving;
  words: Record<Saving, string> & { again: string };
  onAgain?: () => void;
}

/** Whether what was written is kept. Changes are read out when there is a pause. */
export function SavedState({ state, words, onAgain }: Props) {
  return (
    <div className={`saved saved--${state}`}>
      <span className="saved__words" role="status">
        <Icon name={ICONS[state]} isSmall />
        {words[state]}
      </span>
      {state === "failed" && onAgain && (
        <Button type="button" look="plain" size="small" onClick={onAgain}>
          {words.again}
        </Button>
      )}
    </div>
  );
}
