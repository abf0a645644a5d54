import type { CampaignContent } from "#app/domain/campaign/content.ts";
import type { Question } from "#app/domain/campaign/question.ts";
import { givenInWords } from "#app/domain/game/given-in-words.ts";
import { planOf } from "#app/domain/game/plan.ts";
import { type Discrimination, discriminationOf } from "#app/domain/insight/discrimination.ts";
import { alertsOf, type QuestionAlert } from "#app/domain/insight/question-alerts.ts";
import { type Share, shareOf } from "#app/domain/insight/share.ts";
import type { Words } from "#app/domain/kernel/language.ts";
import { loadVersion } from "#app/features/play/campaign-content.query.server.ts";
import { run } from "#app/infra/db.server.ts";
import { QUESTIONS, SAMPLE, STOPPED } from "./questions.sql.server.ts";

/** One question as its answers tell about it. */
export interface QuestionInsight {
  level: number;
  key: string;
  prompt: string;
  answered: number;
  right: Share | null;
  discrimination: Discrimination | null;
  /** Seconds. */
  time: { n: number; quartiles: [number, number, number] } | null;
  dropOff: Share | null;
  wrong: { words: string; n: number } | null;
  alerts: QuestionAlert[];
}

interface Row {
  level: number;
  key: string;
  n: number;
  right: number | null;
  paired: number;
  r: number | null;
  timed: number;
  quartiles: [number, number, number] | null;
  wrong_given: string[] | null;
  wrong_n: number;
}

interface Reader {
  content: CampaignContent;
  say: (words: Words) => string;
  truth: { true: string; false: string };
  now: Date;
}

/** Who has done nothing for so long is not thinking about the question any more. */
const GONE_AFTER = 30 * 60_000;

/** Every question of the campaign's current version, in the author's order, by the latest plays. */
export async function campaignQuestions(campaignId: string, reader: Reader): Promise<QuestionInsight[]> {
  const [rows, stopped] = await Promise.all([
    run<Row>(QUESTIONS, [campaignId, SAMPLE]),
    stoppedAt(campaignId, reader.now),
  ]);
  const answers = new Map(rows.map((row) => [`${row.level} ${row.key}`, row]));
  return reader.content.levels.flatMap(({ opening, questions }, index) =>
    [...opening, ...questions].map((question) => {
      const at = `${index + 1} ${question.key}`;
      return tell(index + 1, question, answers.get(at), stopped.get(at) ?? 0, reader);
    }),
  );
}

function tell(
  level: number,
  question: Question,
  row: Row | undefined,
  stopped: number,
  { say, truth }: Reader,
): QuestionInsight {
  const answered = row?.n ?? 0;
  const right = row && row.right !== null ? shareOf(row.right, answered) : null;
  const discrimination = row ? discriminationOf(row.r, row.paired) : null;
  const dropOff = shareOf(stopped, answered + stopped);
  return {
    level,
    key: question.key,
    prompt: say(question.prompt),
    answered,
    right,
    discrimination,
    dropOff,
    time: row?.quartiles ? { n: row.timed, quartiles: row.quartiles } : null,
    wrong: row?.wrong_given
      ? { words: givenInWords(question, row.wrong_given, say, truth).join(", "), n: row.wrong_n }
      : null,
    alerts: alertsOf({ right, discrimination, dropOff, favouriteWrong: row?.wrong_n ?? 0 }),
  };
}

/** How many went no further than each question: what an attempt asks at its position comes out of its seed. */
async function stoppedAt(campaignId: string, now: Date): Promise<Map<string, number>> {
  const rows = await run<{ version_id: string; level: number; seed: number; position: number; n: number }>(
    STOPPED,
    [campaignId, SAMPLE, new Date(now.getTime() - GONE_AFTER)],
  );
  const counts = new Map<string, number>();
  for (const { version_id, level, seed, position, n } of rows) {
    const rules = (await loadVersion(version_id)).content.levels[level - 1];
    const key = rules && planOf(rules, seed)[position]?.question.key;
    if (key) counts.set(`${level} ${key}`, (counts.get(`${level} ${key}`) ?? 0) + n);
  }
  return counts;
}
