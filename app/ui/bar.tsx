/** A share drawn beside the number that says it: hidden from screen readers, which hear the number. */
export function Bar({ part, whole, tone = "main" }: { part: number; whole: number; tone?: "main" | "soft" }) {
  const width = whole === 0 ? 0 : Math.max(0, Math.min(100, (100 * part) / whole));
  return (
    <svg
      className={`bar bar--${tone}`}
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect className="bar__track" width="100" height="8" />
      <rect className="bar__fill" width={width} height="8" />
    </svg>
  );
}
