import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const EVERY_RULE = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Legacy mode runs in the page itself: ours hold no frame of another origin, and a second tab per look is slow. */
export async function expectAccessible(page: Page, name = page.url(), rules?: string[]): Promise<void> {
  // The page in a preview's frame has landmarks of its own, and is looked at by itself.
  const axe = new AxeBuilder({ page }).setLegacyMode().exclude(".preview__frame");
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(EVERY_RULE)).analyze();
  expect(
    violations.map(
      ({ id, nodes }) => `${name}: ${id} at ${nodes.map((node) => node.target.join(" ")).join(", ")}`,
    ),
  ).toEqual([]);
}

/**
 * A page as different people have it before them: in light and in dark, on the narrowest screen, in a window of 1280 by 800
 * at 200 %, and with letters twice as large. It was loaded once: where it is shown changes none of its words.
 */
export async function expectEasyOnAll(page: Page, name = page.url()): Promise<void> {
  await expectAccessible(page, name);
  await expectNothingLost(page, name);
  await page.emulateMedia({ colorScheme: "dark" });
  await expectAccessible(page, `${name}, dark`, ["color-contrast", "link-in-text-block"]);
  await page.emulateMedia({ colorScheme: "light" });

  const phone = page.viewportSize() ?? { width: 390, height: 844 };
  await page.setViewportSize({ width: 320, height: 640 });
  await expectAccessible(page, `${name}, 320 px wide`);
  await expectNothingLost(page, `${name}, 320 px wide`);
  await page.setViewportSize({ width: 640, height: 400 });
  await expectNothingLost(page, `${name}, at 200 %`);
  await page.setViewportSize(phone);
  await setLetters(page, 32);
  await expectNothingLost(page, `${name}, letters twice as large`);
  await setLetters(page, 16);
}

/** The size of letters that somebody has set in the browser, in pixels: 16 unless changed. */
async function setLetters(page: Page, size: number): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send("Page.setFontSizes", { fontSizes: { standard: size, fixed: size } });
  await browser.detach();
  await expect(page.locator("html")).toHaveCSS("font-size", `${size}px`);
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
    for (const box of boxes()) {
      if (box.left < -1 || box.right > root.clientWidth + 1) lost.add(`${name} is beyond the edge`);
      for (let frame = element.parentElement; frame; frame = frame.parentElement)
        if (isCutBy(frame, box)) lost.add(`${name} is cut off`);
    }
    // A picture may have something to press over it.
    if (element.matches("img")) return;
    // What stays at an edge of the window may cover it for as long as it can be scrolled out from under it.
    const covers = (["center", "start", "end"] as const).map((block) => {
      element.scrollIntoView({ block, behavior: "instant" });
      return boxes()
        .map(whatCovers)
        .find((top) => top !== null && !belongs(top, element));
    });
    if (covers[0] && covers.every(Boolean)) lost.add(`${name} is under ${nameOf(covers[0])}`);
  }

  function whatCovers({ left, width, top, height }: DOMRect): Element | null {
    return document.elementFromPoint(left + width / 2, top + height / 2);
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
