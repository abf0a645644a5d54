import { calm } from "./comforts.ts";
import { filled, say } from "./saying.ts";

/**
 * Rows that move: by their two buttons, by the arrow keys while the focus is in them, and by dragging. The lists of
 * places stay what is sent; a moving row makes room by moving its neighbour, so that it keeps the focus.
 */
export function moveRows(list: HTMLElement): void {
  const placeOf = (row: Element) => row.querySelector("select") as HTMLSelectElement;
  const rows = () => [...list.children] as HTMLElement[];

  // After a refusal, and where the browser remembers a form, the places are those that were given before.
  list.append(...rows().sort((one, other) => Number(placeOf(one).value) - Number(placeOf(other).value)));
  number();
  for (const row of rows()) {
    placeOf(row).hidden = true;
    const [up, down] = row.querySelectorAll("button");
    if (up) up.onclick = () => move(row, true);
    if (down) down.onclick = () => move(row, false);
    row.onkeydown = (event) => {
      if (!/^Arrow(Up|Down)$/.test(event.key)) return;
      event.preventDefault();
      move(row, event.key === "ArrowUp");
    };
    row.onpointerdown = (event) => hold(row, event);
  }

  function number(): void {
    rows().forEach((row, index) => {
      const place = placeOf(row);
      place.selectedIndex = index;
      (row.firstElementChild as Element).textContent = place.options[index]?.text ?? "";
    });
  }

  function move(row: HTMLElement, up: boolean): void {
    swap(row, up ? row.previousElementSibling : row.nextElementSibling);
    announce(row);
  }

  /** How far the row has come by it, in pixels. */
  function swap(row: HTMLElement, neighbour: Element | null): number {
    if (!neighbour) return 0;
    const [before, theirs] = [row.offsetTop, neighbour.getBoundingClientRect().top];
    if (neighbour === row.nextElementSibling) row.before(neighbour);
    else row.after(neighbour);
    number();
    const back = theirs - neighbour.getBoundingClientRect().top;
    if (!calm) neighbour.animate([{ transform: `translateY(${back}px)` }, { transform: "none" }], 160);
    return row.offsetTop - before;
  }

  function announce(row: HTMLElement): void {
    const item = row.children[1]?.textContent ?? "";
    say(filled(list.dataset.order, { item, place: row.firstElementChild?.textContent ?? "" }));
  }

  /** A finger holds a row by its number, because the rest of the page is for scrolling; a mouse holds it anywhere. */
  function hold(row: HTMLElement, { target, clientY, pointerId, pointerType, button }: PointerEvent): void {
    const isHandle = target === row.firstElementChild;
    if (button || (target as Element).closest("button") || (pointerType === "touch" && !isHandle)) return;
    let from = clientY;
    row.setPointerCapture(pointerId);
    row.classList.add("row--held");
    row.onpointermove = (event) => {
      const by = event.clientY - from;
      const neighbour = (by < 0 ? row.previousElementSibling : row.nextElementSibling) as HTMLElement | null;
      if (neighbour && Math.abs(by) > neighbour.offsetHeight / 2) from += swap(row, neighbour);
      row.style.transform = `translateY(${event.clientY - from}px)`;
    };
    row.onlostpointercapture = () => {
      row.onpointermove = null;
      row.style.transform = "";
      row.classList.remove("row--held");
      announce(row);
    };
  }
}
