import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import { Dialog } from "./dialog.tsx";

interface Props {
  title: string;
  /** What will happen, and whether it can be undone. */
  children: ReactNode;
  confirm: string;
  cancel: string;
  isDanger?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Asks before something that cannot be undone. The focus starts on the way out. */
export function ConfirmDialog({
  title,
  children,
  confirm,
  cancel,
  isDanger = false,
  onConfirm,
  onCancel,
}: Props) {
  return (
    <Dialog
      title={title}
      close={cancel}
      onClose={onCancel}
      isAlert
      actions={
        <>
          <Button type="button" onClick={onCancel}>
            {cancel}
          </Button>
          <Button type="button" look={isDanger ? "danger" : "main"} onClick={onConfirm}>
            {confirm}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
