import { lazy, Suspense, useSyncExternalStore } from "react";
import { hasToasts, whenToasts } from "./toast-queue.ts";

const AriaToasts = lazy(() => import("./aria/toasts.tsx"));

interface Props {
  /** The name of the region that holds them. */
  label: string;
  close: string;
}

/** Where short news about what was just done is shown and read out. Nothing is loaded before there is some. */
export function Toasts(props: Props) {
  const isNeeded = useSyncExternalStore(whenToasts, hasToasts, () => false);
  return isNeeded ? (
    <Suspense>
      <AriaToasts {...props} />
    </Suspense>
  ) : null;
}
