import { expect, test } from "vitest";
import { makeEventPartitions } from "#app/features/upkeep/sweep.server.ts";
import { newId } from "#app/infra/clock.server.ts";
import { pool } from "#app/infra/db.server.ts";
import { oneValue } from "#tests/support/whole-database.ts";

async function logged(at: string): Promise<string> {
  const brand = newId();
  await pool.query("INSERT INTO event (at, brand_id, name) VALUES ($1, $2, 'signed_up')", [at, brand]);
  return brand;
}

const placeOf = (brand: string) =>
  oneValue<string>("SELECT tableoid::regclass::text FROM event WHERE brand_id = $1", [brand]);

test("an event of a month that nobody prepared is kept all the same, and moves to its month when that is made", async () => {
  const events = await Promise.all(
    [
      "2031-05-01T00:00:00Z",
      "2031-05-31T23:59:59.999Z",
      "2031-06-01T00:00:00Z",
      "2031-04-30T23:59:59.999Z",
    ].map(logged),
  );
  expect(await Promise.all(events.map(placeOf))).toEqual(Array(4).fill("event_default"));
  await makeEventPartitions(new Date("2031-05-17T12:00:00Z"));
  expect(await Promise.all(events.map(placeOf))).toEqual([
    "event_2031_05",
    "event_2031_05",
    "event_2031_06",
    "event_default",
  ]);
});

test("making the partitions again, or by several workers at once, changes nothing", async () => {
  const days = new Date("2033-01-15T00:00:00Z");
  await Promise.all([makeEventPartitions(days), makeEventPartitions(days), makeEventPartitions(days)]);
  await makeEventPartitions(days);
  const { rows } = await pool.query(
    "SELECT relname FROM pg_class WHERE relname LIKE 'event_2033___' AND relkind = 'r' ORDER BY relname",
  );
  expect(rows.map((row) => row.relname)).toEqual([
    "event_2033_01",
    "event_2033_02",
    "event_2033_03",
    "event_2033_04",
  ]);
});

test("the partitions of this month and the next three are there from the first migration on", async () => {
  const brand = await logged(new Date().toISOString());
  expect(await placeOf(brand)).toBe(`event_${new Date().toISOString().slice(0, 7).replace("-", "_")}`);
});

test.each(["2032-02-10T00:00:00Z", "2034-02-10T00:00:00Z"])(
  "an event is a fact: changing it is refused, in a month's partition and in the default one (%s)",
  async (at) => {
    await makeEventPartitions(new Date("2032-02-01T00:00:00Z"));
    const brand = await logged(at);
    await expect(pool.query("UPDATE event SET name = 'other' WHERE brand_id = $1", [brand])).rejects.toThrow(
      "append-only",
    );
    expect(await oneValue("SELECT name FROM event WHERE brand_id = $1", [brand])).toBe("signed_up");
  },
);

test("a month moved while the session's time zone is elsewhere is still a month of UTC", async () => {
  const client = await pool.connect();
  try {
    await client.query("SET TIME ZONE 'Pacific/Auckland'");
    await client.query("SELECT make_event_partitions('2035-01-01', 1)");
    await client.query("RESET TIME ZONE");
  } finally {
    client.release();
  }
  expect(await placeOf(await logged("2035-01-01T00:00:00Z"))).toBe("event_2035_01");
  expect(await placeOf(await logged("2034-12-31T23:59:59Z"))).toBe("event_default");
});
