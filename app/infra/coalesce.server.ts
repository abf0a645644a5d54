/** Calls that come close together, run as one. */
export interface Batches<Call, Answer> {
  /** Runs them together. The answers, or promises of them, stand in the order of the calls; what it throws, all get. */
  run(calls: Call[]): Promise<(Answer | Promise<Answer>)[]>;
  mostCalls: number;
  mostAtOnce: number;
  /** Of calls with the same key, each goes in a batch of its own, in the order in which they came. */
  keyOf?(call: Call): string;
}

interface Waiting<Call, Answer> {
  call: Call;
  resolve(answer: Answer | Promise<Answer>): void;
  reject(error: unknown): void;
}

/**
 * A call that comes alone goes at once. Those of one turn of the event loop go together, and so do those that come
 * while as many batches as may are under way: the busier the process, the larger the batches. No timer is involved.
 */
export function coalesce<Call, Answer>({ run, mostCalls, mostAtOnce, keyOf }: Batches<Call, Answer>) {
  let waiting: Waiting<Call, Answer>[] = [];
  let underWay = 0;
  let isDue = false;

  function sendSoon(): void {
    if (isDue || underWay === mostAtOnce || waiting.length === 0) return;
    isDue = true;
    setImmediate(() => {
      isDue = false;
      void send(nextBatch());
      sendSoon();
    });
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
    underWay++;
    try {
      const answers = await run(batch.map(({ call }) => call));
      for (const [n, { resolve }] of batch.entries()) resolve(answers[n] as Answer | Promise<Answer>);
      await Promise.allSettled(answers);
    } catch (error) {
      for (const { reject } of batch) reject(error);
    } finally {
      underWay--;
      sendSoon();
    }
  }

  return (call: Call): Promise<Answer> =>
    new Promise((resolve, reject) => {
      waiting.push({ call, resolve, reject });
      sendSoon();
    });
}
