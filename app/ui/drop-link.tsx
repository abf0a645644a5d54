import { NavLink } from "@remix-run/react";
import { type DragEvent, type ReactNode, useState } from "react";

interface Props {
  to: string;
  className: string;
  /** The media type of what it takes (`SortableList`). */
  kind: string;
  /** What was dropped, by its id. */
  onDropped: (id: string) => void;
  children: ReactNode;
}

/** A link on which an item of a list may be dropped by mouse or finger. For keys, offer the same in the item's menu. */
export function DropLink({ to, className, kind, onDropped, children }: Props) {
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes(kind)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "move";
    setOver(true);
  };
  return (
    <NavLink
      to={to}
      end
      prefetch="intent"
      className={className}
      data-drop-target={isOver || undefined}
      onDragEnter={over}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        const id = event.dataTransfer.getData(kind);
        if (!id) return;
        event.preventDefault();
        // The list takes care of what is dropped on none of its own places.
        event.stopPropagation();
        onDropped(id);
      }}
    >
      {children}
    </NavLink>
  );
}
