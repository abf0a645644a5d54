import { filled, say } from "./saying.ts";

/** The slider and the field say the same number; the field is what is sent. */
export function coupleSlider(slider: HTMLInputElement): void {
  const field = document.getElementById("choice") as HTMLInputElement;
  const follow = (): void => {
    if (field.value) slider.value = field.value.replace(",", ".");
  };
  follow();
  field.addEventListener("input", follow);
  slider.addEventListener("input", () => {
    field.value = slider.value;
  });
}

/** How much room is left, told aloud when it gets scarce. */
export function countCharacters(field: HTMLTextAreaElement): void {
  const hint = field.nextElementSibling as Element;
  field.addEventListener("input", () => {
    const left = field.maxLength - field.value.length;
    hint.textContent = filled(field.dataset.left, { n: left });
    if (left <= 20 && left % 10 === 0) say(hint.textContent);
  });
}

/** A match that another item has is still free to choose, and says that it is taken. */
export function markTaken(list: HTMLElement): void {
  const selects = [...list.querySelectorAll("select")];
  const words = new Map(
    selects.flatMap(({ options }) => [...options].map((one) => [one, one.text] as const)),
  );
  const mark = (): void => {
    for (const [option, text] of words) {
      const isTaken =
        option.value && selects.some((one) => !one.contains(option) && one.value === option.value);
      option.text = isTaken ? filled(list.dataset.pairs, { other: text }) : text;
    }
  };
  mark();
  list.addEventListener("change", mark);
}
