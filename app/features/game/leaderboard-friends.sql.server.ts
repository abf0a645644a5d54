import { NEIGHBOURS, TOP } from "#app/domain/game/ranking.ts";
import { standingLine } from "#app/features/game/leaderboard-line.ts";
import { ALL_TIME } from "#app/features/game/standing.sql.server.ts";
import { stateStatement } from "#app/features/play/player-state.query.server.ts";

/** Of each kind of friend: whoever has shared a link with the whole world still gets a page in one moment. */
const MOST_FRIENDS = 200;

/**
 * Whom the player `p` may see as friends: the one whose challenge brought them here; those who have joined by a challenge of
 * theirs, exactly those that the page of invitations shows as joined (DESIGN decision 8: an address that was known already
 * is seen nowhere); and, for a player who has joined so too, the others who did by the same challenger.
 */
const CIRCLE = `
  SELECT p.id AS play_id
  UNION SELECT i.play_id FROM invitation i WHERE i.id = p.invitation_id
  UNION (SELECT i.friend_play_id FROM invitation i WHERE i.play_id = p.id AND i.friend_play_id IS NOT NULL LIMIT ${MOST_FRIENDS})
  UNION (SELECT other.friend_play_id FROM invitation i JOIN invitation other ON other.play_id = i.play_id
    WHERE i.id = p.invitation_id AND i.friend_play_id = p.id AND other.friend_play_id IS NOT NULL LIMIT ${MOST_FRIENDS})`;

/** The leaderboard of all time, of friends alone: so few that they are ranked by counting them. */
export const FRIENDS = stateStatement(
  "leaderboard-friends",
  "friends.*",
  `LEFT JOIN LATERAL (
    SELECT count(*)::int AS players, max(n) FILTER (WHERE is_own)::int AS rank,
      json_agg(line ORDER BY n) FILTER (WHERE n <= ${TOP}) AS top,
      json_agg(line ORDER BY n DESC) FILTER (WHERE n BETWEEN own - ${NEIGHBOURS} AND own - 1) AS above,
      (json_agg(line) FILTER (WHERE is_own)) -> 0 AS mine,
      json_agg(line ORDER BY n) FILTER (WHERE n BETWEEN own + 1 AND own + ${NEIGHBOURS}) AS below
    FROM (
      SELECT line, n, is_own, max(n) FILTER (WHERE is_own) OVER () AS own FROM (
        SELECT ${standingLine("s", "f2")} AS line, s.play_id = p.id AS is_own,
          row_number() OVER (ORDER BY s.negated_score, s.reached_at, s.play_id) AS n
        FROM (${CIRCLE}) AS circle
        JOIN standing s ON s.play_id = circle.play_id AND s.since = ${ALL_TIME} AND s.campaign_id = c.id
        JOIN play p2 ON p2.id = s.play_id JOIN profile f2 ON f2.id = p2.profile_id
      ) AS ranked
    ) AS placed
  ) AS friends ON true`,
);
