import { Button } from "react-aria-components/Button";
import { GridList, GridListItem } from "react-aria-components/GridList";
import { DropIndicator, useDragAndDrop } from "react-aria-components/useDragAndDrop";
import { Icon } from "../icon.tsx";
import { movedBeside } from "../moved.ts";
import type { SortableItem, SortableProps } from "../sortable-props.ts";
import { Steps } from "../sortable-rows.tsx";
import { AriaLanguage } from "./language.tsx";

type Props = SortableProps<SortableItem> & { onMove: (id: string, to: number) => void };

/** The same rows with a handle each: it takes mouse and finger, and Enter starts moving by the arrow keys. */
export default function AriaSortable(props: Props) {
  return (
    <AriaLanguage>
      <Rows {...props} />
    </AriaLanguage>
  );
}

function Rows({ label, items, words, onOrder, onMove, children }: Props) {
  const ids = items.map(({ id }) => id);
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ "text/plain": nameOf(items, String(key)) })),
    getAllowedDropOperations: () => ["move"],
    renderDropIndicator: (target) => <DropIndicator target={target} className="sortable__gap" />,
    onReorder: ({ keys, target }) => {
      if (target.dropPosition === "on") return;
      onOrder(movedBeside(ids, new Set([...keys].map(String)), String(target.key), target.dropPosition));
    },
  });
  return (
    <GridList
      className="sortable__list"
      aria-label={label}
      items={items}
      dragAndDropHooks={dragAndDropHooks}
      // What is in a row is for its own keys: arrows in a field move its caret.
      keyboardNavigationBehavior="tab"
    >
      {(item) => {
        const index = ids.indexOf(item.id);
        return (
          <GridListItem className="sortable__item" id={item.id} textValue={item.name}>
            <Button slot="drag" className="sortable__handle">
              <Icon name="grip" />
            </Button>
            <div className="sortable__content">{children(item)}</div>
            <Steps item={item} index={index} of={ids.length} words={words} onMove={onMove} />
          </GridListItem>
        );
      }}
    </GridList>
  );
}

function nameOf(items: SortableItem[], id: string): string {
  return items.find((item) => item.id === id)?.name ?? id;
}
