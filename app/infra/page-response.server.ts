/**
 * What is used of a Response that is one text, at a fifteenth of its price; anything beyond its status, fields and text
 * makes the real one. Node's own sets up a stream for every text, which is then read in pieces to become a text again.
 */
export class PageResponse {
  readonly status: number;
  readonly statusText = "";
  readonly fields: Readonly<Record<string, string>>;
  readonly #html: string;
  #full: Response | undefined;

  constructor(html: string, status: number, fields: Record<string, string>) {
    this.#html = html;
    this.status = status;
    this.fields = fields;
  }

  get headers(): Headers {
    return this.full().headers;
  }

  get body() {
    return this.full().body;
  }

  async text(): Promise<string> {
    return this.#html;
  }

  /** The page as it was made; null once somebody holds the real Response, and may have changed it. */
  asMade(): string | null {
    return this.#full ? null : this.#html;
  }

  full(): Response {
    this.#full ??= new Response(this.#html, { status: this.status, headers: this.fields });
    return this.#full;
  }
}

/** By what it can do and not by its class: the routes and the web process are built apart, each with its own copy. */
export function isPageResponse(made: unknown): made is PageResponse {
  return typeof (made as PageResponse | null | undefined)?.asMade === "function";
}
