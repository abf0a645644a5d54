import type { Level } from "#app/domain/campaign/level.ts";
import { pool } from "#app/infra/db.server.ts";
import type { Player } from "#tests/support/factories.ts";
import { ask, type HttpAnswer } from "#tests/support/game-model-server.ts";
import { oneValue } from "#tests/support/whole-database.ts";

/** A player's browser at one campaign: what it opens and what it sends. */
export interface Device {
  open(path: string): Promise<HttpAnswer>;
  send(path: string, fields?: Record<string, string>): Promise<HttpAnswer>;
  answer(level: number, question: string, choice: string, more?: Record<string, string>): Promise<HttpAnswer>;
}

export function deviceOf({ slug }: { slug: string }, { token }: Pick<Player, "token">): Device {
  const home = `/play/${slug}`;
  const send = (path: string, fields: Record<string, string> = {}) =>
    ask({ method: "POST", path: home + path, token, fields: Object.entries(fields) });
  return {
    open: (path) => ask({ method: "GET", path: home + path, token }),
    send,
    answer: (level, question, choice, more = {}) => send(`/levels/${level}`, { question, choice, ...more }),
  };
}

/** A level of questions whose right answer is "b" of four, ten points each: "<key>-1", "<key>-2" and so on. */
export function aRuledLevel(key: string, rules: Partial<Level> = {}, questions = 3): Level {
  const words = (text: string) => ({ fr: text, en: text });
  return {
    key,
    name: words(`Level ${key}`),
    intro: words("Begin."),
    opening: [],
    questions: Array.from({ length: questions }, (_, index) => ({
      kind: "one-choice",
      key: `${key}-${index + 1}`,
      points: 10,
      prompt: words(`Asked ${key}-${index + 1}`),
      choices: ["a", "b", "c", "d"].map((choice) => ({ key: choice, text: words(`Choice ${choice}`) })),
      right: "b",
      explanation: words(`Explained ${key}-${index + 1}`),
    })),
    ...rules,
  };
}

/** The score ledger in the order of its writing: "speed 1:fast-1 +7 by rule 2". */
export async function ledgerOf(player: Player): Promise<string[]> {
  const { rows } = await pool.query<{ line: string }>(
    `SELECT format('%s %s %s%s by rule %s', kind, cause, CASE WHEN points > 0 THEN '+' END, points, rule_version) AS line
     FROM score_entry WHERE play_id = $1 ORDER BY at, kind, cause`,
    [(await player.play()).id],
  );
  return rows.map(({ line }) => line);
}

/** What the leaderboard of all time counts for the player; null: nothing yet. */
export async function standingOf(player: Player): Promise<number | null> {
  const points = await oneValue<number | undefined>(
    "SELECT -negated_score FROM standing WHERE play_id = $1 AND since = '-infinity'",
    [(await player.play()).id],
  );
  return points ?? null;
}

/** The question that a page asks, and the answers that it offers, in the order of the page. */
export function askedOn({ body }: HttpAnswer): { question: string | undefined; choices: string[] } {
  return {
    question: /name="question" value="([^"]*)"/.exec(body)?.[1],
    choices: [...body.matchAll(/name="choice"[^>]*value="([^"]*)"|value="([^"]*)"[^>]*name="choice"/g)].map(
      ([, one, other]) => one ?? other ?? "",
    ),
  };
}
