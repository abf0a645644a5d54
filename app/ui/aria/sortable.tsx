import { Button } from "react-aria-components/Button";
import { GridList, GridListItem } from "react-aria-components/GridList";
import { DropIndicator, useDragAndDrop } from "react-aria-components/useDragAndDrop";
import { Icon } from "../icon.tsx";
import { placeBeside } from "../moved.ts";
import type { SortableItem, SortableProps } from "../sortable-props.ts";
import { Steps } from "../sortable-rows.tsx";
import { AriaLanguage } from "./language.tsx";

type Props = SortableProps<SortableItem>;

/** The same rows with a handle each: it takes mouse and finger, and Enter starts moving by the arrow keys. */
export default function AriaSortable(props: Props) {
  return (
    <AriaLanguage>
      <Rows {...props} />
    </AriaLanguage>
  );
}

function Rows({ label, items, words, onMove, kind, acts, children }: Props) {
  const ids = items.map(({ id }) => id);
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      [...keys].map(String).map((id) => ({
        "text/plain": items.find((item) => item.id === id)?.name ?? id,
        ...(kind ? { [kind]: id } : {}),
      })),
    getAllowedDropOperations: () => ["move"],
    renderDropIndicator: (target) => <DropIndicator target={target} className="sortable__gap" />,
    // Rows cannot be selected, so that one is dragged at a time.
    onReorder: ({ keys: [key], target }) => {
      if (key === undefined || target.dropPosition === "on") return;
      const id = String(key);
      onMove(id, placeBeside(ids, id, String(target.key), target.dropPosition));
    },
  });
  return (
    <GridList
      className="sortable__list"
      aria-label={label}
      items={items.map((item, index) => ({ id: item.id, item, index }))}
      dragAndDropHooks={dragAndDropHooks}
      // What is in a row is for its own keys: arrows in a field move its caret.
      keyboardNavigationBehavior="tab"
    >
      {({ item, index }) => (
        <GridListItem className="sortable__item" id={item.id} textValue={item.name}>
          <Button slot="drag" className="sortable__handle">
            <Icon name="grip" />
          </Button>
          <div className="sortable__content">{children(item)}</div>
          <Steps item={item} index={index} of={ids.length} words={words} onMove={onMove} />
          {acts?.(item, { index, move: (to) => onMove(item.id, to) })}
        </GridListItem>
      )}
    </GridList>
  );
}
