import { parentPort, workerData } from "node:worker_threads";
import { readCampaignFile } from "#app/features/exchange/read-campaign-file.ts";

/** Runs in a thread of the web process, which goes on answering meanwhile. */
parentPort?.postMessage(readCampaignFile(workerData));
