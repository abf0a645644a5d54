import { once } from "node:events";
import { dirname, join } from "node:path";
import { Worker } from "node:worker_threads";

let last: Promise<unknown> = Promise.resolve();

/**
 * Runs one of the product's programs in a thread of its own, with one message in and one out: for seconds of arithmetic,
 * during which this process goes on answering players. One at a time, whoever asks: the machine has other work.
 */
export function runInThread<Answer>(program: string, input: unknown): Promise<Answer> {
  const mine = last.then(() => start<Answer>(program, input));
  last = mine.catch(() => undefined);
  return mine;
}

async function start<Answer>(program: string, input: unknown): Promise<Answer> {
  // The programs lie beside the one that runs.
  const thread = new Worker(join(dirname(process.argv[1] ?? ""), program), {
    workerData: input,
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  });
  try {
    // An error of the thread rejects this as well.
    const [answer] = (await once(thread, "message")) as [Answer];
    return answer;
  } finally {
    await thread.terminate();
  }
}
