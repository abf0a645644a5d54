interface Props {
  at: Date;
  /** The moment in words of the reader's language. */
  children: string;
}

/** A moment, readable by people and machines. */
export function Moment({ at, children }: Props) {
  return (
    <time dateTime={at.toISOString()} suppressHydrationWarning>
      {children}
    </time>
  );
}
