export type Tone = "plain" | "good" | "warn" | "bad" | "strong";

/** A state in a word. The word says it all: colour only helps. */
export function Badge({ tone = "plain", children }: { tone?: Tone; children: string }) {
  return <span className={`badge badge--${tone}`}>{children}</span>;
}
