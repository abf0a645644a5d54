import { useEffect, useRef } from "react";

/** Ctrl+Z, or the same on a Mac, takes back the last edit; within a field it is the field's own. */
export function useUndoKey(isOn: boolean, undo: () => void): void {
  const undoing = useRef(undo);
  undoing.current = undo;
  // An effect, because the key is the whole document's.
  useEffect(() => {
    if (!isOn) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const isUndo =
        (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key === "z";
      if (!isUndo || event.defaultPrevented || document.querySelector("dialog[open]")) return;
      if (
        event.target instanceof HTMLElement &&
        event.target.closest("input, textarea, select, [role=textbox]")
      )
        return;
      event.preventDefault();
      undoing.current();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [isOn]);
}
