import { lazy, useState } from "react";
import { InBrowser } from "./in-browser.tsx";
import { moved } from "./moved.ts";
import type { SortableItem, SortableProps } from "./sortable-props.ts";
import { SortableRows } from "./sortable-rows.tsx";

const AriaSortable = lazy(() => import("./aria/sortable.tsx"));

/**
 * Items in an order of the marketer's: dragged by mouse, finger or keyboard, or moved a step by the two buttons of each,
 * which need no dragging (WCAG 2.5.7). The items are the caller's: they come back in their new order.
 */
export function SortableList<Item extends SortableItem>(props: SortableProps<Item>) {
  const { items, words, onOrder, name } = props;
  const [said, setSaid] = useState("");
  const ids = items.map(({ id }) => id);
  const move = (id: string, to: number) => {
    if (to < 0 || to >= ids.length) return;
    const item = items.find((each) => each.id === id);
    setSaid(words.place(item?.name ?? "", to + 1, ids.length));
    onOrder(moved(ids, id, to));
  };
  return (
    <div className="sortable">
      {name && ids.map((id) => <input type="hidden" name={name} value={id} key={id} />)}
      <InBrowser plain={<SortableRows {...props} onMove={move} />}>
        {() => <AriaSortable {...(props as unknown as SortableProps<SortableItem>)} onMove={move} />}
      </InBrowser>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}
