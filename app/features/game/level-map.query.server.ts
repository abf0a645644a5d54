import { loadState, type PlayerState, stateStatement } from "#app/features/play/player-state.query.server.ts";

/** One run of one level. */
export interface LevelRun {
  level: number;
  points: number;
  right: number;
  answered: number;
  endedAt: number | null;
}

const MAP = stateStatement(
  "level-map",
  `(SELECT json_agg(json_build_object('level', a.level, 'points', a.points, 'right', a.right_count, 'answered', a.position,
      'endedAt', floor(extract(epoch FROM a.finished_at) * 1000)) ORDER BY a.level, a.number)
    FROM attempt a WHERE a.play_id = p.id) AS runs`,
);

/** One round trip. The runs by level, each level's in the order in which they were begun. */
export async function loadLevelMap(
  slug: string,
  token: string | null,
  now: Date,
): Promise<{ state: PlayerState; runs: LevelRun[] } | null> {
  const found = await loadState<{ runs: LevelRun[] | null }>(MAP, { slug, token, now });
  return found && { state: found.state, runs: found.row.runs ?? [] };
}
