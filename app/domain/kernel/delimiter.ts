/** The sign that parts the cells of a CSV file: the one that its first line holds most of, outside quotes. */
export function delimiterOf(firstLine: string): ";" | "," | "\t" {
  const bare = firstLine.replace(/"[^"]*"/g, "");
  const signs = [";", ",", "\t"] as const;
  return signs.reduce((best, sign) => (bare.split(sign).length > bare.split(best).length ? sign : best), ",");
}
