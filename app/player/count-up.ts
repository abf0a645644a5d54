/** The number on the page is already the true one: it is only shown growing from the one before. */
export function countUp(element: HTMLElement): void {
  const shown = element.textContent ?? "";
  const from = Number(element.dataset.countFrom);
  const to = Number(element.dataset.countTo);
  if (!(to > from)) return;
  // Digits are grouped as they are in it. The browser's own formatter takes fifty milliseconds to make, a phone's far more.
  const between = /\d(\D)\d/.exec(shown)?.[1] ?? "";
  const start = performance.now();
  const step = (now: number): void => {
    const part = Math.min(1, (now - start) / 900);
    const counted = Math.round(from + (to - from) * (1 - (1 - part) ** 3));
    element.textContent = part < 1 ? String(counted).replace(/\B(?=(\d{3})+$)/g, between) : shown;
    if (part < 1) requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}
