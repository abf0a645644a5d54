import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** Legacy mode runs in the page itself: ours hold no frame of another origin, and a second tab per look is slow. */
export async function expectAccessible(page: Page, name = page.url()): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  expect(
    violations.map(
      ({ id, nodes }) => `${name}: ${id} at ${nodes.map((node) => node.target.join(" ")).join(", ")}`,
    ),
  ).toEqual([]);
}

/**
 * WCAG 1.4.4 and 1.4.10: on a narrow or an enlarged page nothing is beyond its edges, cut off or under something else,
 * and nobody has to scroll sideways.
 */
export async function expectNothingLost(page: Page, name = page.url()): Promise<void> {
  expect((await page.evaluate(lostThings)).map((lost) => `${name}: ${lost}`)).toEqual([]);
}

/** Runs in the page, so it is whole in itself. */
function lostThings(): string[] {
  const root = document.documentElement;
  const lost = new Set<string>();
  if (root.scrollWidth > root.clientWidth)
    lost.add(`${root.scrollWidth} pixels wide, where ${root.clientWidth} are shown`);
  const way = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (way.nextNode()) {
    const text = way.currentNode as Text;
    const parent = text.parentElement;
    if (!parent || !text.data.trim() || parent.closest("option") || !isSeen(parent)) continue;
    look(parent, `"${text.data.trim()}"`, () => {
      const range = document.createRange();
      range.selectNodeContents(text);
      return [...range.getClientRects()].filter(({ width }) => width > 1);
    });
  }
  for (const control of document.querySelectorAll("a,button,summary,input,select,textarea,img")) {
    // A card is chosen by its whole label, which lies over the box to tick.
    const shown = control.closest("label") ?? control;
    if (isSeen(shown)) look(shown, nameOf(control), () => [shown.getBoundingClientRect()]);
  }
  return [...lost];

  function look(element: Element, name: string, boxes: () => DOMRect[]): void {
    element.scrollIntoView({ block: "center", behavior: "instant" });
    for (const box of boxes()) {
      if (box.left < -1 || box.right > root.clientWidth + 1) lost.add(`${name} is beyond the edge`);
      for (let frame = element.parentElement; frame; frame = frame.parentElement)
        if (isCutBy(frame, box)) lost.add(`${name} is cut off`);
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      const top = document.elementFromPoint(x, y);
      if (top && !belongs(top, element)) lost.add(`${name} is under ${nameOf(top)}`);
    }
  }

  function isCutBy(frame: Element, box: DOMRect): boolean {
    const { overflowX, overflowY } = getComputedStyle(frame);
    const edge = frame.getBoundingClientRect();
    const isWide = box.left < edge.left - 1 || box.right > edge.right + 1;
    const isTall = box.top < edge.top - 1 || box.bottom > edge.bottom + 1;
    return (isWide && /hidden|clip/.test(overflowX)) || (isTall && /hidden|clip/.test(overflowY));
  }

  /** Of one control or one line of a list, whatever lies on top is part of it. */
  function belongs(top: Element, element: Element): boolean {
    const whole = "label,li,a,button";
    return (
      top.contains(element) ||
      element.contains(top) ||
      (top.closest(whole) !== null && top.closest(whole) === element.closest(whole)) ||
      top.closest("li")?.contains(element) === true
    );
  }

  /** What is only heard, and the link that shows itself when it has the focus, are not looked at. */
  function isSeen(element: Element): boolean {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    for (let each: Element | null = element; each; each = each.parentElement)
      if (getComputedStyle(each).clipPath === "inset(50%)" || each.matches(".page__skip")) return false;
    return true;
  }

  function nameOf(element: Element): string {
    return `<${element.tagName.toLowerCase()} ${element.className || element.getAttribute("name")}>`;
  }
}
