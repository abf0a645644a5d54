import { type KeyboardEvent, useId, useState } from "react";
import { Icon, type IconName } from "./icon.tsx";

export interface Command {
  key: string;
  group: string;
  label: string;
  icon: IconName;
}

interface Props<C extends Command> {
  label: string;
  placeholder: string;
  /** How many were found, as a sentence that is read out. */
  found: (count: number) => string;
  nothing: string;
  find: (typed: string) => C[];
  onChoose: (command: C) => void;
}

/**
 * A field that narrows a list below it: the focus stays in the field, the arrow keys move the active option
 * (ARIA Authoring Practices, "Editable Combobox With List Autocomplete").
 */
export function CommandList<C extends Command>({
  label,
  placeholder,
  found,
  nothing,
  find,
  onChoose,
}: Props<C>) {
  const id = useId();
  const [typed, setTyped] = useState("");
  const [wanted, setWanted] = useState(0);
  const commands = find(typed);
  const active = Math.min(wanted, commands.length - 1);
  const optionId = (index: number) => `${id}-${index}`;

  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowDown: active + 1, ArrowUp: active - 1, PageDown: active + 8, PageUp: active - 8 }[
      event.key
    ];
    if (to !== undefined) {
      event.preventDefault();
      // Past an end it comes in again at the other, a single step at a time.
      const isStep = event.key.startsWith("Arrow");
      const last = commands.length - 1;
      setWanted(
        isStep ? (to + commands.length) % Math.max(1, commands.length) : Math.max(0, Math.min(last, to)),
      );
    }
    const chosen = commands[active];
    if (event.key === "Enter" && chosen && !event.nativeEvent.isComposing) {
      event.preventDefault();
      onChoose(chosen);
    }
  };

  return (
    <div className="commands">
      <div className="commands__field">
        <Icon name="search" />
        <input
          className="commands__input"
          role="combobox"
          aria-label={label}
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={active >= 0 ? optionId(active) : undefined}
          placeholder={placeholder}
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setWanted(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <p className="visually-hidden" role="status">
        {commands.length === 0 ? nothing : found(commands.length)}
      </p>
      {commands.length === 0 && <p className="commands__nothing">{nothing}</p>}
      <div className="commands__list" id={`${id}-list`} role="listbox" aria-label={label} tabIndex={-1}>
        {groupsOf(commands).map(([group, members]) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options, which a fieldset is not.
          <div role="group" aria-label={group} key={group}>
            <p className="commands__group" aria-hidden="true">
              {group}
            </p>
            {members.map(({ command, index }) => (
              <div
                className="commands__option"
                key={command.key}
                id={optionId(index)}
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
                ref={index === active ? intoView : undefined}
                onPointerMove={() => setWanted(index)}
                onPointerUp={() => onChoose(command)}
              >
                <Icon name={command.icon} isSmall />
                {command.label}
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

function intoView(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: "nearest" });
}

function groupsOf<C extends Command>(commands: C[]): [string, { command: C; index: number }[]][] {
  const groups = new Map<string, { command: C; index: number }[]>();
  for (const [index, command] of commands.entries())
    groups.set(command.group, [...(groups.get(command.group) ?? []), { command, index }]);
  return [...groups];
}
