import { lazy, useState } from "react";
import { InBrowser } from "./in-browser.tsx";
import type { SortableItem, SortableProps } from "./sortable-props.ts";
import { SortableRows } from "./sortable-rows.tsx";

const AriaSortable = lazy(() => import("./aria/sortable.tsx"));

/**
 * Items in an order of the marketer's: dragged by mouse, finger or keyboard, or moved a step by the two buttons of each,
 * which need no dragging (WCAG 2.5.7). The items are the caller's: it gives them back in their new order.
 */
export function SortableList<Item extends SortableItem>(props: SortableProps<Item>) {
  const { items, words, isFixed = false, onMove } = props;
  const [said, setSaid] = useState("");
  const move = (id: string, to: number) => {
    const item = items.find((each) => each.id === id);
    if (!item || to < 0 || to >= items.length || items[to] === item) return;
    setSaid(words.place(item.name, to + 1, items.length));
    onMove(id, to);
  };
  if (isFixed) return <SortableRows {...props} />;
  return (
    <div className="sortable">
      <InBrowser plain={<SortableRows {...props} />}>
        {() => <AriaSortable {...(props as unknown as SortableProps<SortableItem>)} onMove={move} />}
      </InBrowser>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}
