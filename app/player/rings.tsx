/** The motif of all player pages: rings, as of a vine, a barrel or a hill on a map. Drawn by CSS. */
export function Rings({ burst }: { burst?: boolean }) {
  return <span className={burst ? "rings rings--burst" : "rings"} aria-hidden="true" />;
}
