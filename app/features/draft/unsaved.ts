/** What was written and not saved yet, kept in the browser: a closed tab or a lost connection loses nothing. */
interface Unsaved {
  /** The revision that its author saw. */
  seen: number;
  fields: [name: string, value: string][];
  /** It was sent as the page was left, and nobody was there to read the answer. */
  isSent?: boolean;
}

const place = (address: string) => `outdo-unsaved:${address}`;

export function keepUnsaved(address: string, unsaved: Unsaved): void {
  try {
    localStorage.setItem(place(address), JSON.stringify(unsaved));
  } catch {
    // Storage that is full or forbidden: what is written is still in the form.
  }
}

/** What was kept for a part that is now at `revision`. What was sent, and has made a newer one, has arrived. */
export function readUnsaved(address: string, revision: number): Unsaved | null {
  try {
    const kept = JSON.parse(localStorage.getItem(place(address)) ?? "null") as Unsaved | null;
    return kept?.isSent && kept.seen < revision ? null : kept;
  } catch {
    return null;
  }
}

export function forgetUnsaved(address: string): void {
  try {
    localStorage.removeItem(place(address));
  } catch {
    // As above.
  }
}

/** Whether somebody has written into a form before its script was there. */
export function isWrittenIn(form: HTMLFormElement): boolean {
  return [...form.elements].some((control) => {
    if (control instanceof HTMLTextAreaElement) return control.value !== control.defaultValue;
    if (control instanceof HTMLSelectElement)
      return [...control.options].some(
        (option) => option.selected !== option.defaultSelected && option.selected,
      );
    if (!(control instanceof HTMLInputElement)) return false;
    return control.value !== control.defaultValue || control.checked !== control.defaultChecked;
  });
}

/** Puts kept values back into a form; false when all of them are there already. */
export function writeInto(form: HTMLFormElement, fields: Unsaved["fields"]): boolean {
  const values = new Map<string, string[]>();
  for (const [name, value] of fields) values.set(name, [...(values.get(name) ?? []), value]);
  let hasChanged = false;
  for (const control of form.elements) {
    if (
      !(
        control instanceof HTMLInputElement ||
        control instanceof HTMLTextAreaElement ||
        control instanceof HTMLSelectElement
      )
    )
      continue;
    if (!control.name || control.type === "hidden") continue;
    const kept = values.get(control.name);
    if (control instanceof HTMLInputElement && (control.type === "checkbox" || control.type === "radio")) {
      const ticked = kept?.includes(control.value) ?? false;
      hasChanged ||= ticked !== control.checked;
      control.checked = ticked;
    } else if (kept?.[0] !== undefined && kept[0] !== control.value) {
      hasChanged = true;
      control.value = kept[0];
    }
  }
  return hasChanged;
}
