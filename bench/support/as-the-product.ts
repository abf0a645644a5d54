/** Settings with which this process reads and writes what the product on this database does. Read as its parts are loaded: before. */
export function asTheProduct(databaseUrl: string): void {
  const secret = "known-to-nobody-but-this-very-bench";
  Object.assign(process.env, {
    DATABASE_URL: databaseUrl,
    OUTDO_MODE: "start",
    BASE_URL: "http://localhost:3000",
    SMTP_URL: "smtp://127.0.0.1:1",
    SESSION_SECRET: secret,
    DATA_KEY: secret,
  });
}
