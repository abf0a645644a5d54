import { countDown } from "./counting-down.ts";
import { isControl, isPlain, isTypedInto } from "./keys.ts";
import { moveRows } from "./ordering.ts";
import { pointAt } from "./pointing.ts";
import { countCharacters, coupleSlider, markTaken } from "./typing.ts";

/** The script's part of a question: every comfort of its kind, and its clock. All of it does without. */
export function helpAnswering(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-question]");
  const clock = document.querySelector<HTMLElement>("[data-seconds]");
  if (clock) countDown(clock, form);
  if (!form) return;
  const find = <Part extends HTMLElement>(selector: string, help: (part: Part) => void) => {
    const part = form.querySelector<Part>(selector);
    if (part) help(part);
  };
  for (const part of form.querySelectorAll<HTMLElement>("[data-scripted]")) part.hidden = false;
  answerByKey(form);
  find("[data-order]", moveRows);
  find("[data-point]", pointAt);
  find("[data-pairs]", markTaken);
  find("[type=range]", coupleSlider);
  find("[data-left]", countCharacters);
}

/**
 * Keys choose and Enter sends; they count only while the focus is in the question or nowhere (WCAG 2.1.4).
 * Choosing never sends by itself: an answer is final, and a thumb slips (WCAG 3.2.2).
 */
function answerByKey(form: HTMLFormElement): void {
  const choices = [...form.querySelectorAll<HTMLInputElement>("[type=radio],[type=checkbox]")];
  document.body.addEventListener("keydown", (event) => {
    const target = event.target as Element;
    if (!isPlain(event) || isTypedInto(target)) return;
    if (target !== document.body && !form.contains(target)) return;
    const key = event.key.toLowerCase();
    const choice =
      choices.find((one) => one.matches(".scale *") && one.value === key) ?? choices[numberOf(key)];
    if (choice) {
      choice.click();
      choice.focus();
    } else if (key === "enter" && !isControl(target) && choices.some((one) => one.checked)) {
      form.requestSubmit();
    }
  });
}

/** "2" and "b" are the second choice: 1. */
function numberOf(key: string): number {
  if (key.length !== 1) return -1;
  return /[1-9]/.test(key) ? Number(key) - 1 : key.charCodeAt(0) - 97;
}
