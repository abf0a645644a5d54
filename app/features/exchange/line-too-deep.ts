import { CST, Lexer } from "yaml";

/** A campaign file is ten deep. */
const DEEPEST = 50;
/** Columns that a line may stand in from the left: one each for a level, two or four as people write. */
const FURTHEST_IN = 200;

/**
 * The first line that is nested deeper than any campaign file, or null. The parser calls itself for each level, and a file
 * of brackets alone would bring the whole process down, so its signs are counted before they are taken apart.
 */
export function lineTooDeep(text: string): number | null {
  let line = 1;
  let brackets = 0;
  /** Signs on this line that each begin a level without a bracket. */
  let signs = 0;
  let isLineStart = true;
  let isSaid = false;
  for (const token of new Lexer().lex(text)) {
    const sort: string | null = isSaid ? "said" : CST.tokenType(token);
    isSaid = sort === "scalar";
    if (sort === "flow-map-start" || sort === "flow-seq-start") brackets++;
    else if (sort === "flow-map-end" || sort === "flow-seq-end") brackets = Math.max(0, brackets - 1);
    else if (sort === "seq-item-ind" || sort === "explicit-key-ind") signs++;
    else if (sort === "map-value-ind" && brackets === 0) signs++;
    else if (sort === "newline") signs = 0;
    const isFarIn = sort === "space" && isLineStart && brackets === 0 && token.length > FURTHEST_IN;
    if (brackets > DEEPEST || signs > DEEPEST || isFarIn) return line;
    if (!isSaid) isLineStart = sort === "newline";
    line += token.match(/\n/g)?.length ?? 0;
  }
  return null;
}
