import fc from "fast-check";
import { expect } from "vitest";
import { pool } from "#app/infra/db.server.ts";
import { hashSession, newToken } from "#app/infra/secrets.server.ts";
import { aPlayer, type LiveCampaign } from "#tests/support/factories.ts";
import { Lane, type Seat } from "#tests/support/game-model-lane.ts";
import type { ModelCampaign, Way } from "#tests/support/game-model-state.ts";
import { type Step, steps } from "#tests/support/game-model-wishes.ts";

export interface Table {
  /** Two newcomers, and what they may send as the version of their pages. */
  seat(): Promise<ConstructorParameters<typeof Lane>>;
  levels: number;
  /** Whether time goes by. */
  withTime: boolean;
  runs: number;
}

const MOST_PAIRS = 8;
const MOST_STEPS = 60;
/** A slow machine plays less, and does not fail for it. After a failure there is time to find a smaller one. */
const LONGEST = { play: 40_000, shrink: 60_000 };

/**
 * Pairs of players at the same time, whose answers therefore share statements; each does what it likes, and the model says
 * what comes of it. A failure is shrunk, and names its seed. Thousands of requests, where the machine is quick enough.
 */
export async function playAndCompare(table: Table): Promise<void> {
  const pair = fc.record({ ahead: fc.nat(table.levels - 1), steps: steps(MOST_STEPS, table.withTime) });
  const pairs = fc.array(pair, { minLength: 1, maxLength: MOST_PAIRS, size: "max" });
  let [end, requests, isTimeUp, hasFailed] = [performance.now() + LONGEST.play, 0, false, false];
  const property = fc.asyncProperty(pairs, async (several) => {
    isTimeUp = performance.now() > end;
    if (isTimeUp) return;
    const played = await Promise.allSettled(
      several.map(async ({ ahead, steps }) => {
        const lane = new Lane(...(await table.seat()));
        await playThrough(lane, ahead, steps);
        requests += lane.requests;
      }),
    );
    const failed = played.find((one) => one.status === "rejected");
    if (!failed) return;
    if (!hasFailed) end = performance.now() + LONGEST.shrink;
    hasFailed = true;
    throw failed.reason;
  });
  await fc.assert(property, { numRuns: table.runs });
  expect(requests).toBeGreaterThan(isTimeUp ? 0 : 2000);
}

async function playThrough(lane: Lane, ahead: number, steps: readonly Step[]): Promise<void> {
  await lane.hasten(ahead);
  for (const step of steps) await lane.take(step);
}

export async function aSeat(
  live: LiveCampaign,
  content: LiveCampaign["content"],
  ways: Record<string, Way[]>,
): Promise<Seat> {
  const player = await aPlayer(live);
  const playId = (await player.play()).id;
  const phone = newToken();
  await pool.query("INSERT INTO player_session (token_hash, campaign_id, play_id) VALUES ($1, $2, $3)", [
    hashSession(phone),
    live.id,
    playId,
  ]);
  const campaign: ModelCampaign = { home: `/play/${live.slug}`, levels: content.levels, ways };
  return { token: player.token, phone, playId, campaign };
}
