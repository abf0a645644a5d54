import type { Readable } from "node:stream";
import type { StudioMessages } from "#app/i18n/studio-messages.ts";
import { csvFile } from "#app/infra/csv.server.ts";
import type { Live } from "./live.ts";
import { liveSteps } from "./live-steps.ts";

const TABLES = ["game", "mail", "friends", "plays", "questions"] as const;
type TableName = (typeof TABLES)[number];

/** The table that an address asks for; the game's funnel unless it names another. */
export function readTable(asked: string | null): TableName {
  return TABLES.find((name) => name === asked) ?? "game";
}

/**
 * One table of the live view as a CSV file: totals, of nobody. Column names are fixed and English, because programs read this
 * file as well; moments are UTC (ISO 8601).
 */
export function liveFile(live: Live, table: TableName, words: StudioMessages): Readable {
  return csvFile(recordsOf(live, table, words));
}

function recordsOf(live: Live, table: TableName, words: StudioMessages): Record<string, string | number>[] {
  if (table === "plays")
    return live.plays.map(({ at, signedUp, finished }) => ({
      at: at.toISOString(),
      signed_up: signedUp,
      finished,
    }));
  if (table === "questions") return questionRecords(live);
  return liveSteps(live, words)[table].map(({ key, name, definition, n, share }) => ({
    step: key,
    name,
    definition,
    number: n ?? "",
    ...interval("share", share),
  }));
}

function questionRecords({ questions }: Live): Record<string, string | number>[] {
  return questions.map(
    ({ level, key, prompt, answered, right, discrimination, time, dropOff, wrong, alerts }) => ({
      level,
      question: key,
      prompt,
      answers: answered,
      ...interval("right", right),
      discrimination: discrimination?.r ?? "",
      discrimination_low: discrimination?.low ?? "",
      discrimination_high: discrimination?.high ?? "",
      discrimination_n: discrimination?.n ?? "",
      seconds_lower_quartile: time?.quartiles[0] ?? "",
      seconds_median: time?.quartiles[1] ?? "",
      seconds_upper_quartile: time?.quartiles[2] ?? "",
      seconds_n: time?.n ?? "",
      ...interval("drop_off", dropOff),
      wrong_most_given: wrong?.words ?? "",
      wrong_most_given_n: wrong?.n ?? "",
      alerts: alerts.join(" "),
    }),
  );
}

function interval(
  name: string,
  share: { n: number; share: number; low: number; high: number } | null,
): Record<string, number | string> {
  return {
    [name]: share?.share ?? "",
    [`${name}_low`]: share?.low ?? "",
    [`${name}_high`]: share?.high ?? "",
    [`${name}_n`]: share?.n ?? "",
  };
}
