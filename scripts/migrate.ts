import { loadDotEnv } from "#app/infra/configuration.server.ts";
import { migrate } from "#app/infra/migrate.server.ts";

/** For a deployment that migrates as a step of its own, before the new processes start: `node build/migrate.js`. */
loadDotEnv();
if (!process.env.DATABASE_URL) {
  process.stderr.write("DATABASE_URL is unset: it names the database to migrate.\n");
  process.exit(1);
}
try {
  const applied = await migrate(process.env.DATABASE_URL);
  process.stdout.write(applied.length > 0 ? `Applied ${applied.join(", ")}.\n` : "Up to date.\n");
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}
