import type { KeptEntry } from "#app/domain/scoring/explain-entry.ts";
import type { PlayerState } from "#app/features/play/player-state.query.server.ts";
import { loadState, stateStatement } from "#app/features/play/player-state.query.server.ts";
import {
  INVITATIONS_COLUMN,
  type InvitationRow,
} from "#app/features/referral/invitation-list.query.server.ts";
import {
  VOUCHER_COLUMNS,
  VOUCHER_JOINS,
  type VoucherRow,
} from "#app/features/voucher/voucher.query.server.ts";

export interface OwnPage extends VoucherRow {
  /** Every entry of the score, in the order given. */
  entries: KeptEntry[] | null;
  invitations: InvitationRow[] | null;
  newsletter_given_at: Date | null;
}

const ME = stateStatement(
  "own-page",
  `(SELECT json_agg(line) FROM (
      SELECT e.kind, e.cause, e.level, e.points, boost.act
      FROM score_entry e LEFT JOIN boost ON e.kind = 'boost' AND boost.play_id = p.id AND boost.id::text = e.cause
      WHERE e.play_id = p.id ORDER BY e.at, e.cause) line) AS entries,
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
