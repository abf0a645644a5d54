/** What Unicode has of raised and lowered letters (its block "Superscripts and Subscripts", and Latin-1's ¹²³). */
const PLAIN = "0123456789+-=()";
const RAISED = [..."⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾"];
const LOWERED = [..."₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎"];

/** "2" is "²"; null where a letter has no raised form. */
export function raised(text: string): string | null {
  return swapped(text, `${PLAIN}n`, [...RAISED, "ⁿ"]);
}

export function lowered(text: string): string | null {
  return swapped(text, PLAIN, LOWERED);
}

function swapped(text: string, plain: string, small: string[]): string | null {
  const letters = [...text.replace(/\u2212/g, "-")].map((letter) => small[plain.indexOf(letter)]);
  return letters.some((letter) => letter === undefined) ? null : letters.join("");
}
