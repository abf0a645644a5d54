/** Says something to those who listen, after what they are hearing (the page's one polite live region). */
export function say(words: string): void {
  const region = document.querySelector("[data-said]");
  if (region) region.textContent = words;
}

/** A sentence of the catalogue with its gaps filled: "{item}, place {place} of 5". */
export function filled(sentence = "", gaps: Record<string, string | number>): string {
  return sentence.replace(/{(\w+)}/g, (gap, name: string) => String(gaps[name] ?? gap));
}
