/** The line of a place in a text, from 1. */
export function lineAt(text: string, at: number): number {
  return text.slice(0, at).split("\n").length;
}

/** The lines on which the members of a well-formed JSON list begin that lies at a depth: 1 for the outermost, 2 for one inside an object. */
export function linesOfObjects(text: string, depth: number): number[] {
  const lines: number[] = [];
  let line = 1;
  let level = 0;
  let isText = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === "\n") line++;
    else if (isText) {
      if (sign === "\\") at++;
      else if (sign === '"') isText = false;
    } else if (sign === '"') isText = true;
    else if (sign === "{" || sign === "[") {
      if (sign === "{" && level === depth) lines.push(line);
      level++;
    } else if (sign === "}" || sign === "]") level--;
  }
  return lines;
}

const TOKEN =
  /[ \t\n\r]*(?:([{}[\],:])|("(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/uy;

/** Where a text stops being JSON (RFC 8259), from 0: its end, where it is broken off. The engine that reads it does not always say. */
export function faultIn(text: string): number {
  const open: string[] = [];
  let wanted: "value" | "name" | "colon" | "next" = "value";
  let mayClose = false;
  for (let at = 0; ; ) {
    TOKEN.lastIndex = at;
    const [token, sign, quoted] = TOKEN.exec(text) ?? [];
    const start = at + (/^\s*/.exec(text.slice(at, at + 10_000))?.[0].length ?? 0);
    if (token === undefined) return start;
    at += token.length;
    if ((sign === "}" || sign === "]") && (wanted === "next" || mayClose)) {
      if (open.pop() !== sign) return start;
      wanted = "next";
    } else if (wanted === "next") {
      if (sign !== "," || open.length === 0) return start;
      wanted = open.at(-1) === "}" ? "name" : "value";
    } else if (wanted === "name") {
      if (!quoted) return start;
      wanted = "colon";
    } else if (wanted === "colon") {
      if (sign !== ":") return start;
      wanted = "value";
    } else if (sign === "{" || sign === "[") {
      open.push(sign === "{" ? "}" : "]");
      wanted = sign === "{" ? "name" : "value";
      mayClose = true;
      continue;
    } else if (sign) return start;
    else wanted = "next";
    mayClose = false;
  }
}
