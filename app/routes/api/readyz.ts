import { pool } from "#app/infra/db.server.ts";

/** Requests may be sent here: the database answers, and nobody has asked this process to stop. */
export async function loader(): Promise<Response> {
  const isStopping = Boolean((globalThis as { __outdoStopping?: boolean }).__outdoStopping);
  const isReady =
    !isStopping &&
    (await pool.query("SELECT 1").then(
      () => true,
      () => false,
    ));
  return new Response(isReady ? "ready\n" : "not ready\n", {
    status: isReady ? 200 : 503,
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
  });
}
