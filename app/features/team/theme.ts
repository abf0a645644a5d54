/** What a marketer may choose; without a choice the system decides. */
export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

export function isTheme(text: string): text is Theme {
  return THEMES.includes(text as Theme);
}
