/** The line of a place in a text, from 1. Places are to be asked for in their order: a long text is read once. */
export function lineCounter(text: string): (at: number) => number {
  let line = 1;
  let next = text.indexOf("\n");
  return (at) => {
    while (next !== -1 && next < at) {
      line++;
      next = text.indexOf("\n", next + 1);
    }
    return line;
  };
}
