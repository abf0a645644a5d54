import { connect, createServer } from "node:net";

/**
 * Stands between the web process and PostgreSQL and counts round trips where they happen: every Sync or
 * simple Query that a client sends is one wait for the server (PostgreSQL protocol 3.0, message formats).
 */
export class WireCounter {
  roundTrips = 0;

  /** Answers the address to give to the product. Only connections whose application is `application` are counted. */
  async listen(databaseUrl: string, application: string): Promise<string> {
    const target = new URL(databaseUrl);
    const server = createServer((client) => {
      const upstream = connect(Number(target.port), target.hostname);
      const reader = new FrontendReader((type) => {
        if (type === "S" || type === "Q") this.roundTrips++;
      }, application);
      client.on("data", (chunk) => reader.read(chunk));
      client.pipe(upstream).pipe(client);
      for (const end of [client, upstream]) end.on("error", () => client.destroy());
    });
    server.unref();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = new URL(databaseUrl);
    address.port = String((server.address() as { port: number }).port);
    return address.href;
  }
}

/** Cuts a client's bytes into messages: a start-up without a type, then a type and a length each. */
class FrontendReader {
  #rest: Buffer = Buffer.alloc(0);
  #isStarted = false;
  #isCounted = false;
  readonly #onMessage: (type: string) => void;
  readonly #application: string;

  constructor(onMessage: (type: string) => void, application: string) {
    this.#onMessage = onMessage;
    this.#application = application;
  }

  read(chunk: Buffer): void {
    this.#rest = Buffer.concat([this.#rest, chunk]);
    for (;;) {
      const at = this.#isStarted ? 1 : 0;
      if (this.#rest.length < at + 4) return;
      const total = at + this.#rest.readInt32BE(at);
      if (this.#rest.length < total) return;
      const message = this.#rest.subarray(0, total);
      this.#rest = this.#rest.subarray(total);
      if (this.#isStarted) {
        if (this.#isCounted) this.#onMessage(String.fromCharCode(message[0] ?? 0));
      } else {
        this.#isStarted = true;
        this.#isCounted = message.includes(`application_name\0${this.#application}\0`);
      }
    }
  }
}
