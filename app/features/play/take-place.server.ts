import { type Queryable, run } from "#app/infra/db.server.ts";

/**
 * A counter with room, by chance, and one more on it. Counter n of 16 gives out (capacity + n) / 16 places, rounded down:
 * together that is the capacity exactly. A counter that another sign-up holds is waited for and looked at again.
 */
const TAKE = {
  name: "take-place",
  text: `
WITH room AS (
  SELECT counter FROM campaign_place
  WHERE campaign_id = $1 AND taken < ($2::int + counter) / 16
    AND (SELECT sum(taken) FROM campaign_place WHERE campaign_id = $1) < $2
  ORDER BY random() LIMIT 1
), place AS (
  UPDATE campaign_place SET taken = taken + 1 FROM room
  WHERE campaign_id = $1 AND campaign_place.counter = room.counter AND taken < ($2 + room.counter) / 16
  RETURNING taken
)
SELECT EXISTS (SELECT 1 FROM place) AS "isTaken", EXISTS (SELECT 1 FROM room) AS "hasRoom",
       EXISTS (SELECT 1 FROM campaign_place WHERE campaign_id = $1) AS "isCounted"`,
};

/** A campaign is counted from its first sign-up under a capacity on; the plays from before it had one hold places, too. */
const BEGIN_COUNTING = {
  name: "begin-counting-places",
  text: `
INSERT INTO campaign_place (campaign_id, counter, taken)
SELECT $1, counter, (begun.plays + counter) / 16
FROM generate_series(0, 15) counter, (SELECT count(*) AS plays FROM play WHERE campaign_id = $1) begun
ON CONFLICT DO NOTHING`,
};

/**
 * A place for one more play, in the transaction that begins it and before anything else there, so that nobody waits
 * for a counter while holding what another needs. False when every place is taken: never one too many, however many
 * come at once (docs/decisions/places-by-a-few-counters.md).
 */
export async function takePlace(tx: Queryable, campaignId: string, capacity: number): Promise<boolean> {
  for (;;) {
    const [found] = await run<{ isTaken: boolean; hasRoom: boolean; isCounted: boolean }>(
      TAKE,
      [campaignId, capacity],
      tx,
    );
    if (found?.isTaken) return true;
    // Else the last place of that counter went while this one waited for it: another may have room.
    if (found?.isCounted && !found.hasRoom) return false;
    if (!found?.isCounted) await run(BEGIN_COUNTING, [campaignId], tx);
  }
}
