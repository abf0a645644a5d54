import { type Asked, type FoundChoice, leftOut, type Note } from "#app/domain/exchange/found-question.ts";

/**
 * What may be typed: the texts that bring all of the points. A bare `*` makes a text stand for many, and none of them is
 * accepted; `\*` is an asterisk.
 */
export function typedAnswers(answers: FoundChoice[]): { asked: Asked; without: Note[] } | { leftOut: Note } {
  const whole = answers.filter(({ credit }) => credit >= 1).map(({ text }) => text);
  const pattern = whole.find(isPattern);
  const partly = answers.find(({ credit }) => credit > 0 && credit < 1);
  const accepted = whole.filter((text) => !isPattern(text)).map((text) => text.replace(/\\\*/g, "*"));
  if (accepted.length === 0 && pattern !== undefined) return leftOut("pattern-dropped", pattern);
  const without: Note[] = [];
  if (pattern !== undefined) without.push({ reason: "pattern-dropped", said: pattern });
  if (partly) without.push({ reason: "partial-credit-dropped", said: partly.text });
  return { asked: { kind: "short-text", accepted }, without };
}

function isPattern(text: string): boolean {
  return /(?<!\\)\*/.test(text);
}
