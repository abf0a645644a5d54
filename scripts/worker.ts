import { startWorker } from "#app/jobs/worker.server.ts";
import { onStop } from "#scripts/process/stopping.ts";

const worker = await startWorker();
onStop(() => worker.stop());
process.send?.("ready");
