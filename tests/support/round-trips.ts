import pg from "pg";

/** What the act sends to PostgreSQL: counted on the connections themselves, where BEGIN and COMMIT would count too. */
export async function roundTrips(act: () => Promise<unknown>): Promise<number> {
  const { query } = pg.Client.prototype;
  let count = 0;
  pg.Client.prototype.query = function counted(this: pg.Client, ...values: unknown[]) {
    count++;
    return query.apply(this, values as never);
  } as typeof query;
  try {
    await act();
  } finally {
    pg.Client.prototype.query = query;
  }
  return count;
}
