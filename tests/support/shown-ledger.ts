import { textOf } from "#tests/support/page-form.ts";

export interface ShownGroup {
  level: string;
  kind: string;
  points: number;
  /** Null where they are not on the page. */
  lines: { what: string; points: number }[] | null;
}

/** The ledger as it stands on a page in English. */
export function shownLedger(html: string): {
  levels: { level: string; points: number }[];
  groups: ShownGroup[];
} {
  const levels: { level: string; points: number }[] = [];
  const groups: ShownGroup[] = [];
  const row =
    /<(h3|p|summary) class="ledger__row[^>]*>(.*?)<\/\1>(?:<ul class="ledger__lines">(.*?)<\/ul>)?/gs;
  for (const [, tag, inside = "", list] of html.matchAll(row)) {
    const { what, points } = lineOf(inside);
    if (tag === "h3") levels.push({ level: what, points });
    else {
      const lines =
        list === undefined
          ? null
          : [...list.matchAll(/<li>(.*?)<\/li>/gs)].map(([, line = ""]) => lineOf(line));
      groups.push({ level: levels.at(-1)?.level ?? "", kind: what, points, lines });
    }
  }
  return { levels, groups };
}

function lineOf(html: string): { what: string; points: number } {
  const [, what = "", points = ""] = /^(.*)<b>(.*?)<\/b>$/s.exec(html) ?? [];
  return {
    what: textOf(what.replace(/<small[^>]*>\s*/g, ", ")),
    points: Number(points.replace(/[+,]/g, "")),
  };
}
