import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startBundledPostgres } from "#app/infra/bundled-postgres.server.ts";

test("a cluster left half-made is made anew, a server left running is adopted, a stopped one starts again", async () => {
  const dataDir = mkdtempSync(join(tmpdir(), "outdo-postgres-"));
  chmodSync(dataDir, 0o755);
  mkdirSync(join(dataDir, "postgres.unfinished/base"), { recursive: true });

  const first = await startBundledPostgres({ dataDir, fast: true });
  expect(first.adopted).toBe(false);
  const second = await startBundledPostgres({ dataDir, fast: true });
  expect(second).toMatchObject({ adopted: true, url: first.url });

  await second.stop();
  const third = await startBundledPostgres({ dataDir, fast: true });
  expect(third).toMatchObject({ adopted: false, url: first.url });
  await third.destroy();
  rmSync(dataDir, { recursive: true });
});
