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

/** What a form would send, but its files. */
export function fieldsOf(form: HTMLFormElement): Unsaved["fields"] {
  return [...new FormData(form)].flatMap(([name, value]): Unsaved["fields"] =>
    typeof value === "string" ? [[name, value]] : [],
  );
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
  const changed = [...form.elements].filter((control): control is Written => {
    if (!isWritten(control) || !control.name || control.type === "hidden") return false;
    const kept = values.get(control.name);
    if (control instanceof HTMLInputElement && (control.type === "checkbox" || control.type === "radio")) {
      const was = control.checked;
      control.checked = kept?.includes(control.value) ?? false;
      return control.checked !== was;
    }
    if (kept?.[0] === undefined || kept[0] === control.value) return false;
    control.value = kept[0];
    return true;
  });
  // Last, because a control may show what another holds: a colour, a moment.
  for (const control of changed) control.dispatchEvent(new Event("input", { bubbles: true }));
  return changed.length > 0;
}

type Written = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function isWritten(control: Element): control is Written {
  return (
    control instanceof HTMLInputElement ||
    control instanceof HTMLTextAreaElement ||
    control instanceof HTMLSelectElement
  );
}
