import { setImmediate as nextTurn, setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { coalesce } from "#app/infra/coalesce.server.ts";
import { pool } from "#app/infra/db.server.ts";

/** Batches as they were run; each ends when it is told to. */
function recorder(options: { mostCalls?: number; pause?: number; keyOf?: (call: string) => string } = {}) {
  const batches: string[][] = [];
  const ends: (() => void)[] = [];
  const ask = coalesce({
    run: async (calls: string[]) => {
      batches.push(calls);
      await new Promise<void>((resolve) => ends.push(resolve));
      return calls.map((call) => call.toUpperCase());
    },
    mostCalls: 3,
    mostAtOnce: 1,
    ...options,
  });
  return { ask, batches, endNext: () => ends.shift()?.() };
}

test("a call that comes alone goes in this turn, and those that come meanwhile go together, in order", async () => {
  const { ask, batches, endNext } = recorder();
  const alone = ask("a");
  await nextTurn();
  expect(batches).toEqual([["a"]]);
  const others = ["b", "c", "d", "e"].map(ask);
  await nextTurn();
  expect(batches).toHaveLength(1);
  endNext();
  expect(await alone).toBe("A");
  await nextTurn();
  await nextTurn();
  expect(batches).toEqual([["a"], ["b", "c", "d"]]);
  endNext();
  await nextTurn();
  await nextTurn();
  endNext();
  expect(await Promise.all(others)).toEqual(["B", "C", "D", "E"]);
  expect(batches.at(-1)).toEqual(["e"]);
});

test("after a batch the next waits for its pause, and takes along what came in it, spread over many turns", async () => {
  // So long that no machine is slow enough to get through it in between.
  const { ask, batches, endNext } = recorder({ pause: 300 });
  const calls = [ask("a")];
  await nextTurn();
  endNext();
  for (const call of ["b", "c"]) {
    calls.push(ask(call));
    for (let turn = 0; turn < 5; turn++) await nextTurn();
  }
  expect(batches).toEqual([["a"]]);
  while (batches.length < 2) await wait(5);
  endNext();
  expect(await Promise.all(calls)).toEqual(["A", "B", "C"]);
  expect(batches).toEqual([["a"], ["b", "c"]]);
});

test("calls of one key go one after another, and hold up nobody else", async () => {
  const { ask, batches, endNext } = recorder({ keyOf: (call) => call.slice(0, 1) });
  const calls = ["a1", "a2", "b1", "a3"].map(ask);
  for (let turn = 0; turn < 8; turn++) {
    await nextTurn();
    endNext();
  }
  await Promise.all(calls);
  expect(batches).toEqual([["a1", "b1"], ["a2"], ["a3"]]);
});

test("a call that PostgreSQL refuses fails for itself alone, and what else fails, fails for its batch", async () => {
  const divide = coalesce({
    run: async (divisors: number[]) => {
      const { rows } = await pool.query<{ n: number }>("SELECT 12 / d AS n FROM unnest($1::int[]) AS d", [
        divisors,
      ]);
      return rows.map(({ n }) => n);
    },
    mostCalls: 10,
    mostAtOnce: 1,
  });
  const divided = await Promise.allSettled([1, 0, 3].map(divide));
  expect(divided.map((each) => (each.status === "fulfilled" ? each.value : each.reason.code))).toEqual([
    12,
    "22012",
    4,
  ]);

  let runs = 0;
  const broken = coalesce({
    run: async (): Promise<number[]> => {
      runs++;
      throw new Error("the connection is lost");
    },
    mostCalls: 10,
    mostAtOnce: 1,
  });
  const lost = await Promise.allSettled([1, 2].map(broken));
  expect(lost.every(({ status }) => status === "rejected")).toBe(true);
  expect(runs).toBe(1);
});
