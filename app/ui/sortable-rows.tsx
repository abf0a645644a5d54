import { Button } from "./button.tsx";
import type { SortableItem, SortableProps, SortableWords } from "./sortable-props.ts";

/** The items without dragging, as the server draws them: each step is the button of a form. */
export function SortableRows<Item extends SortableItem>({
  label,
  items,
  words,
  isFixed = false,
  form,
  acts,
  children,
}: SortableProps<Item>) {
  return (
    <ol className="sortable__list" aria-label={label}>
      {items.map((item, index) => (
        <li className="sortable__item" key={item.id}>
          {!isFixed && <span className="sortable__handle needs-script" />}
          <div className="sortable__content">{children(item)}</div>
          {form && !isFixed && (
            <form method="post" action={form.action}>
              {Object.entries(form.fields(item)).map(([name, value]) => (
                <input type="hidden" key={name} name={name} value={value} />
              ))}
              <Steps item={item} index={index} of={items.length} words={words} />
            </form>
          )}
          {!isFixed && acts?.(item, { index, move: null })}
        </li>
      ))}
    </ol>
  );
}

interface StepsProps {
  item: SortableItem;
  index: number;
  of: number;
  words: SortableWords;
  /** Without it the buttons send the form around them. */
  onMove?: (id: string, to: number) => void;
}

/** One place up, one place down. At an end the button stays, so that the focus does. */
export function Steps({ item, index, of, words, onMove }: StepsProps) {
  const step = (to: number) => {
    const isBeyond = to < 0 || to >= of;
    return onMove
      ? { type: "button" as const, onClick: () => onMove(item.id, to), "aria-disabled": isBeyond }
      : { name: "to", value: to, disabled: isBeyond };
  };
  return (
    <span className="sortable__steps">
      <Button look="quiet" size="icon" icon="up" aria-label={words.up(item.name)} {...step(index - 1)} />
      <Button look="quiet" size="icon" icon="down" aria-label={words.down(item.name)} {...step(index + 1)} />
    </span>
  );
}
