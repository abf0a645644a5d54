import { connect, type Socket } from "node:net";

export interface RawAnswer {
  status: number;
  location: string | null;
  setCookie: string | null;
  bytes: number;
}

/**
 * One kept connection that sends one request after another and reads no more of the answers than it must:
 * on two cores the client shares the machine with what it measures, so it has to cost little.
 */
export class RawConnection {
  readonly #socket: Socket;
  #received: Buffer = Buffer.alloc(0);
  #waiting: ((answer: RawAnswer) => void) | null = null;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.setNoDelay(true);
    socket.on("data", (chunk) => this.#read(chunk));
    socket.on("error", (error) => {
      throw error;
    });
  }

  static open(port: number): Promise<RawConnection> {
    return new Promise((resolve) => {
      const socket = connect(port, "127.0.0.1", () => resolve(new RawConnection(socket)));
    });
  }

  get(path: string, headers = ""): Promise<RawAnswer> {
    return this.#send(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n${headers}\r\n`);
  }

  post(path: string, form: string, headers = ""): Promise<RawAnswer> {
    return this.#send(
      `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${form.length}\r\n${headers}\r\n${form}`,
    );
  }

  close(): void {
    this.#socket.destroy();
  }

  #send(request: string): Promise<RawAnswer> {
    return new Promise((resolve) => {
      this.#waiting = resolve;
      this.#socket.write(request);
    });
  }

  #read(chunk: Buffer): void {
    this.#received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk]);
    const end = this.#received.indexOf("\r\n\r\n");
    if (end === -1) return;
    const head = this.#received.toString("latin1", 0, end);
    const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0);
    const total = end + 4 + length;
    if (/\r\ntransfer-encoding: chunked/i.test(head)) {
      if (!this.#received.includes("\r\n0\r\n\r\n", end)) return;
    } else if (this.#received.length < total) return;

    const waiting = this.#waiting;
    const bytes = this.#received.length;
    this.#received = Buffer.alloc(0);
    this.#waiting = null;
    waiting?.({
      status: Number(head.slice(9, 12)),
      location: /\r\nlocation: ([^\r]*)/i.exec(head)?.[1] ?? null,
      setCookie: /\r\nset-cookie: ([^;\r]*)/i.exec(head)?.[1] ?? null,
      bytes,
    });
  }
}
