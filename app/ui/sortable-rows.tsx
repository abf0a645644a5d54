import { Button } from "./button.tsx";
import type { SortableItem, SortableProps, SortableWords } from "./sortable-props.ts";

type Move = (id: string, to: number) => void;

/** The items with their buttons and without dragging: what the server draws. */
export function SortableRows<Item extends SortableItem>({
  label,
  items,
  words,
  onMove,
  children,
}: SortableProps<Item> & { onMove: Move }) {
  return (
    <ol className="sortable__list" aria-label={label}>
      {items.map((item, index) => (
        <li className="sortable__item" key={item.id}>
          <div className="sortable__content">{children(item)}</div>
          <Steps item={item} index={index} of={items.length} words={words} onMove={onMove} />
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
  onMove: Move;
}

/** One place up, one place down. At an end the button stays, so that the focus does. */
export function Steps({ item, index, of, words, onMove }: StepsProps) {
  return (
    <span className="sortable__steps needs-script">
      <Button
        type="button"
        look="quiet"
        size="icon"
        icon="up"
        aria-label={words.up(item.name)}
        aria-disabled={index === 0}
        onClick={() => onMove(item.id, index - 1)}
      />
      <Button
        type="button"
        look="quiet"
        size="icon"
        icon="down"
        aria-label={words.down(item.name)}
        aria-disabled={index === of - 1}
        onClick={() => onMove(item.id, index + 1)}
      />
    </span>
  );
}
