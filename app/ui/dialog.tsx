import { type ReactNode, useCallback, useId, useRef } from "react";
import { Button } from "./button.tsx";

interface Props {
  title: string;
  /** The word on the button that closes it. */
  close: string;
  onClose: () => void;
  /** An alert asks for a decision before anything else (ARIA alertdialog). */
  isAlert?: boolean;
  /** The title is read out, and not drawn where the content says it all. */
  hidesTitle?: boolean;
  /** Buttons at its foot. */
  actions?: ReactNode;
  children: ReactNode;
}

/** The browser's own modal dialog: it holds the focus, gives it back, closes by Escape, and makes the rest inert. */
export function Dialog({
  title,
  close,
  onClose,
  isAlert = false,
  hidesTitle = false,
  actions,
  children,
}: Props) {
  const dialog = useRef<HTMLDialogElement | null>(null);
  const heading = useId();
  // A modal dialog is opened by a call and not by an attribute, and closed by one while it is still there: only then
  // does the browser give the focus back. An effect would come too late for the second.
  const attach = useCallback((element: HTMLDialogElement | null) => {
    if (element) element.showModal();
    else dialog.current?.close();
    dialog.current = element;
  }, []);
  return (
    <dialog
      className="dialog"
      ref={attach}
      role={isAlert ? "alertdialog" : undefined}
      aria-labelledby={heading}
      onClose={onClose}
      onCancel={onClose}
      // The veil around it belongs to the dialog: a press there is a press beside what it shows.
      onPointerDown={(event) => event.target === dialog.current && !isAlert && onClose()}
    >
      <div className="dialog__inside">
        <div className={hidesTitle ? "visually-hidden" : "dialog__head"}>
          <h2 className="dialog__title" id={heading}>
            {title}
          </h2>
          {!hidesTitle && (
            <Button
              type="button"
              look="quiet"
              size="icon"
              icon="close"
              aria-label={close}
              onClick={onClose}
            />
          )}
        </div>
        {children}
        {actions && <div className="dialog__end">{actions}</div>}
      </div>
    </dialog>
  );
}
