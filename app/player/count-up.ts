/** The number on the page is already the true one: it is only shown growing from the one before. */
export function countUp(element: HTMLElement): void {
  const shown = element.textContent;
  const from = Number(element.dataset.countFrom);
  const to = Number(element.dataset.countTo);
  if (!(to > from)) return;
  const words = new Intl.NumberFormat(document.documentElement.lang, { numberingSystem: "latn" });
  const start = performance.now();
  const step = (now: number): void => {
    const part = Math.min(1, (now - start) / 900);
    element.textContent =
      part < 1 ? words.format(Math.round(from + (to - from) * (1 - (1 - part) ** 3))) : shown;
    if (part < 1) requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}
