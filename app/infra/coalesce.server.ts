import { isRefusedByDatabase } from "#app/infra/db.server.ts";

export interface Batches<Call, Answer> {
  /** Runs them together; the answers stand in the order of the calls. */
  run(calls: Call[]): Promise<Answer[]>;
  mostCalls: number;
  mostAtOnce: number;
  /** Milliseconds between one batch's start and the next's: what comes meanwhile goes together. None unless said. */
  pause?: number;
  /** Of calls with the same key, each goes in a batch of its own, in the order in which they came. */
  keyOf?(call: Call): string;
}

interface Waiting<Call, Answer> {
  call: Call;
  resolve(answer: Answer): void;
  reject(error: unknown): void;
}

/**
 * Calls that come close together share one statement. One that comes alone goes at once; those of one turn of the event
 * loop go together, and so do those that come while as many batches as may are under way: the busier the process, the
 * larger the batches. Whoever comes alone waits for nobody; only what follows within `pause` waits that long at most.
 */
export function coalesce<Call, Answer>({
  run,
  mostCalls,
  mostAtOnce,
  pause = 0,
  keyOf,
}: Batches<Call, Answer>) {
  let waiting: Waiting<Call, Answer>[] = [];
  let underWay = 0;
  let isDue = false;
  let lastSent = Number.NEGATIVE_INFINITY;

  function sendSoon(): void {
    if (isDue || underWay === mostAtOnce || waiting.length === 0) return;
    isDue = true;
    const rest = lastSent + pause - performance.now();
    if (rest > 0) setTimeout(sendNow, rest);
    else setImmediate(sendNow);
  }

  async function sendNow(): Promise<void> {
    isDue = false;
    underWay++;
    lastSent = performance.now();
    const sent = send(nextBatch());
    sendSoon();
    await sent;
    underWay--;
    sendSoon();
  }

  function nextBatch(): Waiting<Call, Answer>[] {
    const batch: Waiting<Call, Answer>[] = [];
    const left: Waiting<Call, Answer>[] = [];
    const keys = new Set<string>();
    for (const each of waiting) {
      const key = keyOf?.(each.call);
      const fits = batch.length < mostCalls && (key === undefined || !keys.has(key));
      (fits ? batch : left).push(each);
      if (key !== undefined) keys.add(key);
    }
    waiting = left;
    return batch;
  }

  async function send(batch: Waiting<Call, Answer>[]): Promise<void> {
    try {
      const answers = await run(batch.map(({ call }) => call));
      for (const [n, { resolve }] of batch.entries()) resolve(answers[n] as Answer);
    } catch (error) {
      // The refused statement has done nothing: whichever call it was refused for shall fail for itself alone.
      if (batch.length > 1 && isRefusedByDatabase(error))
        await Promise.all(batch.map((each) => send([each])));
      else for (const { reject } of batch) reject(error);
    }
  }

  return (call: Call): Promise<Answer> =>
    new Promise((resolve, reject) => {
      waiting.push({ call, resolve, reject });
      sendSoon();
    });
}
