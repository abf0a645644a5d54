/** The word for a stored code; one that a later version wrote is shown as it is, rather than hidden. */
export function wordFor(words: Readonly<Record<string, string>>, code: string): string {
  return words[code] ?? code.replaceAll(/[-_]/g, " ");
}
