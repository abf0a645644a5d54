import { countUp } from "./count-up.ts";
import { isControl, isPlain } from "./keys.ts";
import { offerSounds } from "./sounds.ts";

/** Whether this player asks for no more movement than there has to be: nothing flies, counts or sounds then. */
export const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;

/**
 * The script's part of every page; everything here is a comfort, every page works without it. What it listens to on the
 * body goes with the body, where another page takes its place (exchange.ts).
 */
export function offerComforts(): void {
  const onward = document.querySelector<HTMLElement>("a[rel=next],[data-onward]");
  if (onward) goOnByEnter(onward);
  if (calm) return;
  for (const element of document.querySelectorAll<HTMLElement>("[data-count-from]")) countUp(element);
  offerSounds();
}

/** A second press of the same button sends nothing; coming back to the page opens it again. */
export function sendOnce(): void {
  let sent: EventTarget | null = null;
  addEventListener("submit", (event) => {
    if (sent === event.target) event.preventDefault();
    sent = event.target;
    document.body.toggleAttribute("data-busy", true);
  });
  addEventListener("pageshow", () => {
    sent = null;
    document.body.removeAttribute("data-busy");
  });
}

function goOnByEnter(control: HTMLElement): void {
  document.body.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && isPlain(event) && !isControl(event.target)) control.click();
  });
}
