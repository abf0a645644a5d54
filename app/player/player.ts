/** The players' script: everything here is a comfort, every page works without it. */
import { celebrate } from "./celebrate.ts";
import { countUp } from "./count-up.ts";
import { offerSharing } from "./sharing.ts";

const question = document.querySelector<HTMLFormElement>("form[data-question]");
const onward = document.querySelector<HTMLAnchorElement>("a[rel=next]");
const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;

sendOnce();
if (question) answerByKey(question);
if (onward) goOnByEnter(onward);
offerSharing();
if (!calm) {
  for (const element of document.querySelectorAll<HTMLElement>("[data-count-from]")) countUp(element);
  if (document.querySelector("[data-celebrate]")) celebrate();
}

/** A second press of the same button sends nothing; coming back to the page opens it again. */
function sendOnce(): void {
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

/**
 * Keys choose and Enter sends; they count only while the focus is in the question or nowhere (WCAG 2.1.4).
 * Choosing never sends by itself: an answer is final, and a thumb slips (WCAG 3.2.2).
 */
function answerByKey(form: HTMLFormElement): void {
  const choices = [...form.querySelectorAll<HTMLInputElement>("[name=choice]")];
  addEventListener("keydown", (event) => {
    if (!isPlain(event)) return;
    const key = event.key.toLowerCase();
    const choice =
      choices[/^[1-9]$/.test(key) ? Number(key) - 1 : key.length === 1 ? key.charCodeAt(0) - 97 : -1];
    if (choice) {
      choice.checked = true;
      choice.focus();
    } else if (key === "enter" && !isControl(event.target) && choices.some((one) => one.checked)) {
      form.requestSubmit();
    }
  });
}

function goOnByEnter(link: HTMLAnchorElement): void {
  addEventListener("keydown", (event) => {
    if (event.key === "Enter" && isPlain(event) && !isControl(event.target)) link.click();
  });
}

function isPlain(event: KeyboardEvent): boolean {
  return !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat && !event.defaultPrevented;
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("a,button,input,summary,textarea,select") !== null;
}
