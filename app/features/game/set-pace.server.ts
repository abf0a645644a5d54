import { PACES, type Pace } from "#app/domain/game/clock.ts";
import { run } from "#app/infra/db.server.ts";

const SET_PACE = { name: "set-pace", text: "UPDATE play SET pace = $2 WHERE id = $1 AND left_at IS NULL" };

export function isPace(word: string | undefined): word is Pace {
  return PACES.some((pace) => pace === word);
}

/** How fast a player wants clocks to run; it counts where a level's clock may be adjusted (WCAG 2.2, 2.2.1). */
export async function setPace(playId: string, pace: Pace): Promise<void> {
  await run(SET_PACE, [playId, pace]);
}
