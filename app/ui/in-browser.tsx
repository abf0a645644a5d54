import { type ReactNode, Suspense, useSyncExternalStore } from "react";

const never = () => () => undefined;

interface Props {
  /** What the server sends, and what stays where there is no script: a plain form control that does the same. */
  plain: ReactNode;
  /** What takes its place; as a function, so that its code is asked for only then. */
  children: () => ReactNode;
}

/**
 * A richer control in place of a plain one, once the page has been taken over. React Aria's larger controls write
 * style attributes into the server's HTML, which the content policy forbids; in the browser they set properties,
 * which it allows. It also keeps their weight out of the first load.
 */
export function InBrowser({ plain, children }: Props) {
  const isTakenOver = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return isTakenOver ? <Suspense fallback={plain}>{children()}</Suspense> : plain;
}
