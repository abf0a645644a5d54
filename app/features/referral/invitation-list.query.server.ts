import { invitationStatus } from "#app/domain/referral/invitation.ts";
import type { Language } from "#app/domain/kernel/language.ts";
import { shortDate } from "#app/i18n/formats.ts";
import { run } from "#app/infra/db.server.ts";
import type { InvitationView } from "#app/player/invitation-list.tsx";

interface Row {
  id: string;
  channel: "mail" | "link";
  level: number;
  created_at: Date;
  expires_at: Date;
  has_friend: boolean;
  friend_levels: number;
  boosts: InvitationView["boosts"] | null;
}

/**
 * A player's challenges as the player may see them. A friend who came by the own link appears only once
 * proven; a mailed address looks the same whether it was written to or not.
 */
const INVITATIONS = {
  name: "invitations",
  text: `
SELECT i.id, i.channel, i.level, i.created_at, i.expires_at, i.friend_play_id IS NOT NULL AS has_friend, coalesce(f.levels_finished, 0) AS friend_levels,
  (SELECT json_agg(json_build_object('points', b.points, 'state', b.state) ORDER BY b.points) FROM boost b WHERE b.invitation_id = i.id) AS boosts
FROM invitation i LEFT JOIN play f ON f.id = i.friend_play_id
WHERE i.play_id = $1 AND (i.channel = 'mail' OR i.friend_play_id IS NOT NULL)
ORDER BY i.created_at DESC LIMIT 100`,
};

export async function loadInvitations(playId: string, levels: number, language: Language, now: Date): Promise<InvitationView[]> {
  const rows = await run<Row>(INVITATIONS, [playId]);
  return rows.map((row) => ({
    id: row.id,
    channel: row.channel,
    date: shortDate(row.created_at, language),
    level: row.level,
    state: invitationStatus({ expiresAt: row.expires_at.getTime(), hasFriend: row.has_friend, friendLevelsFinished: row.friend_levels, levels }, now.getTime()),
    boosts: row.boosts ?? [],
  }));
}
