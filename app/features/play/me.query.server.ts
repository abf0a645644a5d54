import type { PlayerState } from "#app/features/play/player-state.query.server.ts";
import { loadState, stateStatement } from "#app/features/play/player-state.query.server.ts";
import type { LedgerGroup, LedgerLine } from "#app/features/play/score-ledger.tsx";
import {
  INVITATIONS_COLUMN,
  type InvitationRow,
} from "#app/features/referral/invitation-list.query.server.ts";
import {
  VOUCHER_COLUMNS,
  VOUCHER_JOINS,
  type VoucherRow,
} from "#app/features/voucher/voucher.query.server.ts";

/** A line of the ledger: the right answers of a level together, every boost and reversal in its own. */
interface Line {
  kind: string;
  act: string | null;
  level: number | null;
  points: number;
  count: number;
}

export interface OwnPage extends VoucherRow {
  lines: Line[] | null;
  invitations: InvitationRow[] | null;
  newsletter_given_at: Date | null;
}

const ME = stateStatement(
  "own-page",
  `(SELECT json_agg(line ORDER BY line.level NULLS LAST, line.first_at) FROM (
      SELECT e.kind, boost.act, e.level, sum(e.points)::int AS points, count(*)::int AS count, min(e.at) AS first_at
      FROM score_entry e LEFT JOIN boost ON e.kind = 'boost' AND boost.id::text = e.cause
      WHERE e.play_id = p.id
      GROUP BY e.kind, boost.act, e.level, CASE WHEN e.kind = 'answer' THEN '' ELSE e.cause END) line) AS lines,
   (SELECT max(given_at) FROM consent WHERE profile_id = p.profile_id AND purpose = 'newsletter' AND withdrawn_at IS NULL) AS newsletter_given_at,
   ${INVITATIONS_COLUMN}, ${VOUCHER_COLUMNS}`,
  VOUCHER_JOINS,
);

/** All that a player's own page shows, in one round trip. */
export async function loadOwnPage(
  slug: string,
  token: string | null,
  now: Date,
): Promise<{ state: PlayerState; row: OwnPage } | null> {
  return loadState<OwnPage>(ME, { slug, token, now });
}

/** The ledger by level, in the words of the page. */
export function ledgerGroups(lines: readonly Line[], nameOf: (level: number) => string): LedgerGroup[] {
  const levels = [...new Set(lines.map((line) => line.level))];
  return levels.map((level) => ({
    ...(level === null || level === 0 ? {} : { level, name: nameOf(level) }),
    lines: lines.filter((line) => line.level === level).map(toLine),
  }));
}

function toLine({ kind, act, points, count }: Line): LedgerLine {
  if (kind === "answer") return { kind: "answers", right: count, points };
  if (act === "invitation-sent" || act === "friend-joined" || act === "friend-finished")
    return { kind: act, points };
  return { kind: kind === "reversal" ? "reversal" : "other", points };
}
