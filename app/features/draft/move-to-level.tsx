import { useRef } from "react";
import { useWords } from "#app/i18n/studio-language.tsx";
import { Button } from "#app/ui/button.tsx";
import { Dialog } from "#app/ui/dialog.tsx";
import type { OutlineLevel } from "./draft-view.server.ts";
import type { MakeEdit } from "./use-edits.ts";

/** Far enough to be the end of any level. */
export const AT_END = 999;

interface Props {
  question: string;
  /** What the question is called. */
  name: string;
  /** The key of the level that it stands in, and all levels. */
  level: string;
  levels: OutlineLevel[];
}

/** Without a script: one question to the end of another level. */
export function MoveToLevelForm({ base, ...props }: Props & { base: string }) {
  const { draft: words } = useWords();
  return (
    <form method="post" action={`${base}/edits`} className="move-to">
      <input type="hidden" name="kind" value="move-question" />
      <input type="hidden" name="question" value={props.question} />
      <input type="hidden" name="to" value={AT_END} />
      <LevelChoice {...props} />
      <Button aria-label={words.of(words.moveTo, props.name)}>{words.moveTo}</Button>
    </form>
  );
}

/** The same in a dialog, which the question's menu opens. */
export function MoveToLevelDialog({
  makeEdit,
  onClose,
  ...props
}: Props & { makeEdit: MakeEdit; onClose(): void }) {
  const { draft: words, parts } = useWords();
  const form = useRef<HTMLFormElement>(null);
  const { question, name, levels } = props;
  const move = () => {
    const level = String(new FormData(form.current ?? undefined).get("level"));
    const place = levels.findIndex(({ key }) => key === level);
    onClose();
    void makeEdit(
      { kind: "move-question", question, level, to: AT_END },
      words.movedTo(name, words.levelNamed(place + 1, levels[place]?.name ?? "")),
    );
  };
  return (
    <Dialog
      title={words.moveToLevel}
      close={parts.close}
      onClose={onClose}
      actions={
        <>
          <Button type="button" onClick={onClose}>
            {parts.cancel}
          </Button>
          <Button type="button" look="main" onClick={move}>
            {words.moveThere}
          </Button>
        </>
      }
    >
      <form
        ref={form}
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          move();
        }}
      >
        <p>{name}</p>
        <LevelChoice {...props} />
      </form>
    </Dialog>
  );
}

function LevelChoice({ level, levels, question, name }: Props) {
  const { draft: words } = useWords();
  const others = levels.map(({ key, ...rest }, index) => ({ key, ...rest, number: index + 1 }));
  return (
    <select
      name="level"
      id={`level-of-${question}`}
      className="field__input"
      aria-label={words.of(words.moveToLevel, name)}
    >
      {others
        .filter(({ key }) => key !== level)
        .map(({ key, number, name: said }) => (
          <option key={key} value={key}>
            {words.levelNamed(number, said)}
          </option>
        ))}
    </select>
  );
}
