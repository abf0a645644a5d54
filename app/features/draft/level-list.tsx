import { Link } from "@remix-run/react";
import { useWords } from "#app/i18n/studio-language.tsx";
import { SortableList } from "#app/ui/sortable-list.tsx";
import type { OutlineLevel } from "./draft-view.server.ts";
import type { Edit } from "./edit.schema.ts";
import { type RowAct, RowActs, stepActs } from "./row-acts.tsx";
import type { MakeEdit } from "./use-edits.ts";
import { useOrder } from "./use-order.ts";

interface Props {
  /** The editor's address. */
  base: string;
  levels: OutlineLevel[];
  mayChange: boolean;
  makeEdit: MakeEdit;
}

/** The levels of a campaign, to be put in order by whoever may change them. */
export function LevelList({ base, levels, mayChange, makeEdit }: Props) {
  const { draft: words, parts } = useWords();
  const moveTo = (level: string, to: number): Edit => ({ kind: "move-level", level, to });
  const { items, onMove } = useOrder(levels, (level, to) => makeEdit(moveTo(level, to)));
  const action = `${base}/edits`;
  const actsOf = (level: string, name: string): RowAct[] => {
    const duplicate: Edit = { kind: "duplicate-level", level };
    const remove: Edit = { kind: "remove-level", level };
    return [
      { key: "duplicate", edit: duplicate, onChoose: () => void makeEdit(duplicate) },
      ...(items.length > 1
        ? [
            {
              key: "remove" as const,
              edit: remove,
              onChoose: () => void makeEdit(remove, words.removed(name)),
            },
          ]
        : []),
    ];
  };
  return (
    <SortableList
      label={words.levels}
      isFixed={!mayChange}
      items={items.map((level, index) => ({
        id: level.key,
        name: level.name || words.level(index + 1),
        number: index + 1,
        level,
      }))}
      words={parts.sort}
      onMove={onMove}
      form={{ action, fields: ({ id }) => ({ kind: "move-level", level: id }) }}
      acts={({ id, name }, row) => (
        <RowActs
          action={action}
          what={name}
          isPlain={!row.move}
          acts={[...stepActs(row, items.length, (to) => moveTo(id, to)), ...actsOf(id, name)]}
        />
      )}
    >
      {({ id, number, level }) => (
        <span className="outline">
          <span className="outline__number">{words.level(number)}</span>
          <Link to={`${base}/levels/${id}`} className="outline__name" draggable={false}>
            {level.name || words.nothingSaid}
          </Link>
          <span className="outline__note">{words.questionCount(level.questions)}</span>
        </span>
      )}
    </SortableList>
  );
}
