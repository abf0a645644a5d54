import { useId } from "react";
import { Icon, type IconName } from "./icon.tsx";

interface Props {
  name: string;
  label: string;
  /** The choice that counts now. */
  value: string;
  choices: { value: string; label: string; icon?: IconName; lang?: string }[];
}

/** A few choices side by side; each is a button that sends the form around them, so one press is enough. */
export function Segments({ name, label, value, choices }: Props) {
  const heading = useId();
  return (
    <>
      <p className="segments__heading" id={heading}>
        {label}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand outside of it. */}
      <div className="segments" role="group" aria-labelledby={heading}>
        {choices.map((choice) => (
          <button
            type="submit"
            className="segments__choice"
            key={choice.value}
            name={name}
            value={choice.value}
            lang={choice.lang}
            aria-pressed={choice.value === value}
          >
            {choice.icon && <Icon name={choice.icon} isSmall />}
            {choice.label}
          </button>
        ))}
      </div>
    </>
  );
}
