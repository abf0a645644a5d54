import type { Language } from "#app/domain/kernel/language.ts";
import { invitationStatus } from "#app/domain/referral/invitation.ts";
import { shortDate } from "#app/i18n/formats.ts";
import type { InvitationView } from "#app/player/invitation-list.tsx";

export interface InvitationRow {
  id: string;
  channel: "mail" | "link";
  level: number;
  created_at: string;
  expires_at: string;
  has_friend: boolean;
  friend_levels: number;
  boosts: InvitationView["boosts"] | null;
}

/**
 * The challenges of the play `p` as its player may see them, as one JSON column. A friend who came by the own
 * link appears only once proven; a mailed address looks the same whether it was written to or not.
 */
export const INVITATIONS_COLUMN = `
  (SELECT json_agg(shown ORDER BY shown.created_at DESC) FROM (
     SELECT i.id, i.channel, i.level, i.created_at, i.expires_at, i.friend_play_id IS NOT NULL AS has_friend, coalesce(friend.levels_finished, 0) AS friend_levels,
       (SELECT json_agg(json_build_object('points', boost.points, 'state', boost.state) ORDER BY boost.points) FROM boost WHERE boost.invitation_id = i.id) AS boosts
     FROM invitation i LEFT JOIN play friend ON friend.id = i.friend_play_id
     WHERE i.play_id = p.id AND (i.channel = 'mail' OR i.friend_play_id IS NOT NULL)
     ORDER BY i.created_at DESC LIMIT 100) shown) AS invitations`;

export function toInvitations(
  rows: InvitationRow[] | null,
  levels: number,
  language: Language,
  now: Date,
): InvitationView[] {
  return (rows ?? []).map((row) => ({
    id: row.id,
    channel: row.channel,
    date: shortDate(new Date(row.created_at), language),
    level: row.level,
    state: invitationStatus(
      {
        expiresAt: Date.parse(row.expires_at),
        hasFriend: row.has_friend,
        friendLevelsFinished: row.friend_levels,
        levels,
      },
      now.getTime(),
    ),
    boosts: row.boosts ?? [],
  }));
}
