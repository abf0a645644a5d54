/** A key by itself, pressed once, that nothing on the page has used already. */
export function isPlain(event: KeyboardEvent): boolean {
  return !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat && !event.defaultPrevented;
}

/** Something that has a use of its own for Enter. */
export function isControl(target: EventTarget | null): boolean {
  return isWithin(target, "a,button,input,summary,textarea,select");
}

/** Something that letters and digits are typed into. */
export function isTypedInto(target: EventTarget | null): boolean {
  return isWithin(target, "textarea,select,input:not([type=radio]):not([type=checkbox])");
}

function isWithin(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}
