const ELIDED = { il: "l'", al: "all'", dal: "dall'" };

/** "il 21 novembre" but "l'8 novembre" and "dall'11 novembre": before a vowel, and eight and eleven begin with one. */
export function onDay(article: keyof typeof ELIDED, date: string): string {
  return /^(8|11)(?!\d)/.test(date) ? ELIDED[article] + date : `${article} ${date}`;
}
