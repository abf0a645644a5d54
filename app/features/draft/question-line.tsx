import { Form, Link } from "@remix-run/react";
import { useWords } from "#app/i18n/studio-language.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { Button } from "#app/ui/button.tsx";
import type { OutlineLevel, QuestionSummary } from "./draft-view.server.ts";
import { EditButton } from "./edit-button.tsx";

interface Props {
  base: string;
  level: string;
  levels: OutlineLevel[];
  question: QuestionSummary;
  /** "Question 3". */
  label: string;
  index: number;
  count: number;
  mayChange: boolean;
}

/** A question in its level's list, with what can be done to it there. */
export function QuestionLine({ base, level, levels, question, label, index, count, mayChange }: Props) {
  const { draft: words } = useWords();
  const fields = { question: question.key };
  const move = (to: number) => ({ ...fields, level, to: String(to) });
  return (
    <li className="outline__item">
      <span className="outline__number">{label}</span>
      <Link to={`${base}/questions/${question.key}`} className="outline__name">
        {question.prompt || words.nothingSaid}
      </Link>
      <Badge>{words.kinds[question.kind]}</Badge>
      {mayChange && (
        <span className="outline__actions">
          <EditButton
            base={base}
            kind="move-question"
            fields={move(index - 1)}
            label={words.moveUp}
            what={label}
            disabled={index === 0}
          />
          <EditButton
            base={base}
            kind="move-question"
            fields={move(index + 1)}
            label={words.moveDown}
            what={label}
            disabled={index === count - 1}
          />
          <EditButton
            base={base}
            kind="duplicate-question"
            fields={fields}
            label={words.duplicate}
            what={label}
          />
          <EditButton base={base} kind="remove-question" fields={fields} label={words.remove} what={label} />
          {levels.length > 1 && (
            <Form method="post" action={`${base}/edits`} className="outline__move">
              <input type="hidden" name="kind" value="move-question" />
              <input type="hidden" name="question" value={question.key} />
              <input type="hidden" name="to" value="999" />
              <select
                name="level"
                className="field__input"
                defaultValue={level}
                aria-label={words.of(words.moveTo, label)}
              >
                {levels.map(({ key, name }, place) => (
                  <option key={key} value={key}>
                    {words.levelNamed(place + 1, name)}
                  </option>
                ))}
              </select>
              <Button look="quiet" aria-label={words.of(words.moveTo, label)}>
                {words.moveTo}
              </Button>
            </Form>
          )}
        </span>
      )}
    </li>
  );
}
