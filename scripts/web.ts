import cluster from "node:cluster";
import { ConfigurationError } from "#app/infra/configuration.server.ts";
import { onStop } from "#scripts/process/stopping.ts";

try {
  const { env } = await import("#app/infra/env.server.ts");
  if (cluster.isPrimary && env.WEB_CONCURRENCY > 1) {
    const { superviseWebWorkers } = await import("#scripts/web/cluster.ts");
    onStop(await superviseWebWorkers(env.WEB_CONCURRENCY));
  } else {
    const { serveWeb } = await import("#scripts/web/serve-web.ts");
    onStop(await serveWeb());
  }
  process.send?.("ready");
} catch (error) {
  process.stderr.write(`${error instanceof ConfigurationError ? error.message : (error as Error).stack}\n`);
  process.exit(1);
}
