import { run } from "#app/infra/db.server.ts";

/** What a play has of its voucher now. */
export type HeldVoucher =
  | { state: "not-finished" }
  | { state: "reserved"; until: Date }
  | { state: "issued"; code: string; expiresAt: Date }
  | { state: "waiting"; since: Date | null };

interface Row {
  state: string | null;
  code: string;
  reserved_until: Date | null;
  expires_at: Date | null;
  since: Date | null;
}

const VOUCHER = {
  name: "voucher",
  text: `SELECT v.state, v.code, v.reserved_until, v.expires_at, w.since
    FROM play p LEFT JOIN voucher v ON v.play_id = p.id LEFT JOIN voucher_wait w ON w.play_id = p.id WHERE p.id = $1`,
};

/** The code leaves the database only once it is issued. */
export async function loadVoucher(play: { id: string; isFinished: boolean }): Promise<HeldVoucher> {
  if (!play.isFinished) return { state: "not-finished" };
  const [row] = await run<Row>(VOUCHER, [play.id]);
  if (row?.state === "reserved" && row.reserved_until) return { state: "reserved", until: row.reserved_until };
  if (row?.state && row.expires_at) return { state: "issued", code: row.code, expiresAt: row.expires_at };
  return { state: "waiting", since: row?.since ?? null };
}
