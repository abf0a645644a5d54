/** Enough for the campaigns that are being played, in their languages; a part of a page has about 1 kB. */
const MOST_KEPT = 2000;

/**
 * What is made of the same things is the same: made once, and found again by all that it is made of. For the parts of a
 * page that do not depend on who looks at it.
 */
export function remembered<Things>(make: (things: Things) => string): (things: Things) => string {
  const kept = new Map<string, string>();
  return (things) => {
    const key = JSON.stringify(things);
    const known = kept.get(key);
    if (known !== undefined) return known;
    // React's text is a tree of many small pieces, which every page would walk: a copy is in one piece.
    const made = Buffer.from(make(things)).toString();
    const [oldest] = kept.keys();
    if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    kept.set(key, made);
    return made;
  };
}
