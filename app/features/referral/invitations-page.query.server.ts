import { loadState, type PlayerState, stateStatement } from "#app/features/play/player-state.query.server.ts";
import {
  INVITATIONS_COLUMN,
  type InvitationRow,
} from "#app/features/referral/invitation-list.query.server.ts";

const INVITATIONS_PAGE = stateStatement("invitations-page", INVITATIONS_COLUMN);

/** Who asks and whom they have challenged, in one round trip. */
export async function loadInvitationsPage(
  slug: string,
  token: string | null,
  now: Date,
): Promise<{ state: PlayerState; row: { invitations: InvitationRow[] | null } } | null> {
  return loadState<{ invitations: InvitationRow[] | null }>(INVITATIONS_PAGE, { slug, token, now });
}
