import { parentPort, workerData } from "node:worker_threads";
import { simulateHere } from "#app/features/simulation/simulate-here.server.ts";

/** Runs in a thread of the web process, which goes on answering meanwhile. */
parentPort?.postMessage(simulateHere(workerData));
