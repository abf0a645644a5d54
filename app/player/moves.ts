let shown = location.pathname;

/** The page at hand has this address from now on, and the one before is a step back. */
export function moveTo(address: string): void {
  history.pushState(null, "", address);
  shown = address;
}

/** A step back or forward to an address whose page is not in this document: what stands there now is asked for. */
export function followMoves(): void {
  addEventListener("popstate", () => location.pathname !== shown && location.reload());
}
