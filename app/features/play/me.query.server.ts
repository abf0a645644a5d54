import type { LedgerGroup, LedgerLine } from "#app/features/play/score-ledger.tsx";
import { run } from "#app/infra/db.server.ts";

/** What a player's own page shows beyond the play itself. */
export interface OwnPage {
  lines: { kind: string; act: string | null; level: number | null; points: number; count: number }[];
  newsletter: { givenAt: Date } | null;
}

interface Row {
  lines: OwnPage["lines"] | null;
  given_at: Date | null;
}

/** The ledger, answers of a level in one line and every boost and reversal in its own; and the newsletter's state. */
const ME = {
  name: "me",
  text: `
SELECT
  (SELECT json_agg(line ORDER BY line.level NULLS LAST, line.first_at) FROM (
     SELECT e.kind, b.act, e.level, sum(e.points)::int AS points, count(*)::int AS count, min(e.at) AS first_at
     FROM score_entry e LEFT JOIN boost b ON e.kind = 'boost' AND b.id::text = e.cause
     WHERE e.play_id = $1
     GROUP BY e.kind, b.act, e.level, CASE WHEN e.kind = 'answer' THEN '' ELSE e.cause END) line) AS lines,
  (SELECT max(given_at) FROM consent WHERE profile_id = $2 AND purpose = 'newsletter' AND withdrawn_at IS NULL) AS given_at`,
};

export async function loadOwnPage(play: { id: string; profileId: string }): Promise<OwnPage> {
  const [row] = await run<Row>(ME, [play.id, play.profileId]);
  return { lines: row?.lines ?? [], newsletter: row?.given_at ? { givenAt: row.given_at } : null };
}

/** The ledger by level, in the words of the page. */
export function ledgerGroups(lines: OwnPage["lines"], nameOf: (level: number) => string): LedgerGroup[] {
  const levels = [...new Set(lines.map((line) => line.level))];
  return levels.map((level) => ({
    ...(level === null || level === 0 ? {} : { level, name: nameOf(level) }),
    lines: lines.filter((line) => line.level === level).map(toLine),
  }));
}

function toLine({ kind, act, points, count }: OwnPage["lines"][number]): LedgerLine {
  if (kind === "answer") return { kind: "answers", right: count, points };
  if (act === "invitation-sent" || act === "friend-joined" || act === "friend-finished") return { kind: act, points };
  return { kind: kind === "reversal" ? "reversal" : "other", points };
}
