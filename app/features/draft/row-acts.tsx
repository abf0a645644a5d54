import type { ReactNode } from "react";
import { useWords } from "#app/i18n/studio-language.tsx";
import { Button } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { MenuButton } from "#app/ui/menu-button.tsx";
import type { SortableRow } from "#app/ui/sortable-props.ts";
import type { Edit } from "./edit.schema.ts";

const ICONS = {
  moveUp: "up",
  moveDown: "down",
  moveToLevel: "list",
  duplicate: "copy",
  remove: "trash",
} as const;

export interface RowAct {
  key: keyof typeof ICONS;
  /** What a form of its own sends; none where more has to be said first. */
  edit?: Edit;
  onChoose(): void;
}

/** The acts that move a row by one place, where there is one. */
export function stepActs({ index, move }: SortableRow, count: number, edit: (to: number) => Edit): RowAct[] {
  const steps = [
    { key: "moveUp" as const, to: index - 1 },
    { key: "moveDown" as const, to: index + 1 },
  ];
  return steps
    .filter(({ to }) => to >= 0 && to < count)
    .map(({ key, to }) => ({ key, edit: edit(to), onChoose: () => move?.(to) }));
}

interface Props {
  /** Where edits are sent. */
  action: string;
  /** What it is done to: read out with each act. */
  what: string;
  acts: RowAct[];
  /** Without a script each act is a form. */
  isPlain: boolean;
  /** What stands among the forms alone. */
  children?: ReactNode;
}

/** What can be done to a level or a question in its list: a menu, and without a script a fold of forms. */
export function RowActs({ action, what, acts, isPlain, children }: Props) {
  const { draft: words } = useWords();
  const label = words.of(words.more, what);
  if (!isPlain)
    return (
      <MenuButton
        isIconOnly
        label={label}
        items={acts.map(({ key, onChoose }) => ({
          key,
          label: words[key],
          icon: ICONS[key],
          isDanger: key === "remove",
          onChoose,
        }))}
      />
    );
  return (
    <details className="row-acts">
      <summary className="button button--quiet button--icon" aria-label={label}>
        <Icon name="more" isSmall />
      </summary>
      <div className="row-acts__list">
        {acts.map(({ key, edit }) => edit && <ActForm key={key} {...{ action, what, act: key, edit }} />)}
        {children}
      </div>
    </details>
  );
}

function ActForm({
  action,
  what,
  act,
  edit,
}: Pick<Props, "action" | "what"> & { act: RowAct["key"]; edit: Edit }) {
  const { draft: words } = useWords();
  return (
    <form method="post" action={action}>
      {Object.entries(edit).map(([name, value]) => (
        <input type="hidden" key={name} name={name} value={value} />
      ))}
      <Button look="quiet" icon={ICONS[act]} aria-label={words.of(words[act], what)}>
        {words[act]}
      </Button>
    </form>
  );
}
