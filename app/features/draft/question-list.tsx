import { Link } from "@remix-run/react";
import { memo } from "react";
import { useWords } from "#app/i18n/studio-language.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { SortableList } from "#app/ui/sortable-list.tsx";
import type { OutlineLevel, QuestionSummary } from "./draft-view.server.ts";
import type { Edit } from "./edit.schema.ts";
import { MoveToLevelForm } from "./move-to-level.tsx";
import { QUESTION } from "./question-drag.ts";
import { type RowAct, RowActs, stepActs } from "./row-acts.tsx";
import type { MakeEdit } from "./use-edits.ts";
import { useOrder } from "./use-order.ts";

interface Props {
  /** The editor's address. */
  base: string;
  /** The list's name, and that of the question at a place, from 1. */
  label: string;
  labelOf(n: number): string;
  /** The key of their level, and all levels. */
  level: string;
  levels: OutlineLevel[];
  questions: QuestionSummary[];
  mayChange: boolean;
  makeEdit: MakeEdit;
  /** Asks to which level a question is to go. */
  onMoveToLevel(question: string, name: string): void;
}

/**
 * The questions of a level that are of one sort, to be put in order by whoever may change them. Fifty rows are dear to draw:
 * what changes elsewhere on the page leaves them as they are.
 */
export const QuestionList = memo(function QuestionList({
  base,
  label,
  labelOf,
  level,
  levels,
  questions,
  mayChange,
  makeEdit,
  onMoveToLevel,
}: Props) {
  const { draft: words, parts } = useWords();
  const moveTo = (question: string, to: number): Edit => ({ kind: "move-question", question, level, to });
  const { items, onMove } = useOrder(questions, (question, to) => makeEdit(moveTo(question, to)));
  const action = `${base}/edits`;
  const hasOthers = levels.length > 1;
  const actsOf = (question: string, name: string): RowAct[] => {
    const duplicate: Edit = { kind: "duplicate-question", question };
    const remove: Edit = { kind: "remove-question", question };
    return [
      ...(hasOthers ? [{ key: "moveToLevel" as const, onChoose: () => onMoveToLevel(question, name) }] : []),
      { key: "duplicate", edit: duplicate, onChoose: () => void makeEdit(duplicate) },
      { key: "remove", edit: remove, onChoose: () => void makeEdit(remove, words.removed(name)) },
    ];
  };
  return (
    <SortableList
      label={label}
      isFixed={!mayChange}
      items={items.map((question, index) => ({
        id: question.key,
        name: question.prompt || labelOf(index + 1),
        number: index + 1,
        question,
      }))}
      words={parts.sort}
      kind={QUESTION}
      onMove={onMove}
      form={{ action, fields: ({ id }) => ({ kind: "move-question", question: id, level }) }}
      acts={({ id, name }, row) => (
        <RowActs
          action={action}
          what={name}
          isPlain={!row.move}
          acts={[...stepActs(row, items.length, (to) => moveTo(id, to)), ...actsOf(id, name)]}
        >
          {hasOthers && (
            <MoveToLevelForm base={base} question={id} name={name} level={level} levels={levels} />
          )}
        </RowActs>
      )}
    >
      {({ id, number, question }) => (
        <span className="outline">
          <span className="outline__number">{labelOf(number)}</span>
          <Link to={`${base}/questions/${id}`} className="outline__name" draggable={false}>
            {question.prompt || words.nothingSaid}
          </Link>
          <Badge>{words.kinds[question.kind]}</Badge>
        </span>
      )}
    </SortableList>
  );
});
