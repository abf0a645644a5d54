import type { Language } from "#app/domain/kernel/language.ts";

/**
 * The languages in which a form leaves something unsaid that it says in another one: of each text, named "x.fr", "x.en" and
 * so on, either all languages say something or none does.
 */
export function missingIn(
  fields: readonly (readonly [name: string, value: string])[],
  languages: readonly Language[],
): Language[] {
  const said = new Map<string, Set<string>>();
  for (const [name, value] of fields) {
    const dot = name.lastIndexOf(".");
    const language = name.slice(dot + 1);
    if (dot < 0 || !(languages as readonly string[]).includes(language) || value.trim() === "") continue;
    const text = name.slice(0, dot);
    said.set(text, (said.get(text) ?? new Set()).add(language));
  }
  return languages.filter((language) => [...said.values()].some((those) => !those.has(language)));
}
