import { pool } from "#app/infra/db.server.ts";
import { loader as device } from "#app/routes/play/device.ts";
import { loader as friend } from "#app/routes/play/friend.ts";
import { loader as landing, action as signUp } from "#app/routes/play/landing.ts";
import { loader as level } from "#app/routes/play/level.ts";
import type { LiveCampaign } from "#tests/support/factories.ts";
import { controlsOf, sentForm, textOf } from "#tests/support/page-form.ts";
import { routeArgs } from "#tests/support/route-args.ts";

/** A browser that follows answers as browsers do, and keeps cookies or refuses them all. */
export class Visitor {
  readonly cookies = new Map<string, string>();
  keepsCookies: boolean;
  /** Each page and form that was asked for. */
  readonly asked: string[] = [];
  html = "";
  status = 0;

  constructor(
    readonly campaign: LiveCampaign,
    { keepsCookies = false, readonly = "en" }: { keepsCookies?: boolean; readonly?: string } = {},
  ) {
    this.keepsCookies = keepsCookies;
    this.accepts = readonly;
  }
  accepts: string;

  async open(path: string): Promise<this> {
    return this.#follow(path);
  }

  /** Sends the page's sign-up form with what is typed into it; boxes that are named "" are unticked. */
  async send(typed: Record<string, string> = {}): Promise<this> {
    const answers = Object.fromEntries(
      Object.entries(typed).map(([name, value]) => [name, value === "" && name !== "email" ? [] : [value]]),
    );
    const action = /<form[^>]*action="([^"]*)"/.exec(this.html)?.[1] ?? "";
    const body = new URLSearchParams();
    for (const [name, values] of sentForm(this.html, answers))
      for (const value of values) body.append(name, value);
    return this.#follow(action, body);
  }

  async #follow(path: string, body?: URLSearchParams): Promise<this> {
    this.asked.push(`${body ? "POST" : "GET"} ${path.split("?")[0]}`);
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const params = {
      campaign: this.campaign.slug,
      level: "1",
      token: path.split("?")[0]?.split("/")[2] ?? "",
    };
    const args = routeArgs(path, params, {
      "Accept-Language": this.accepts,
      ...(cookie ? { Cookie: cookie } : {}),
    });
    const request = body ? new Request(args.request, { method: "POST", body }) : args.request;
    const route = body ? signUp : routeOf(path);
    const answer = await route({ ...args, request }).catch((thrown: Response) => thrown);
    const [pair = ""] = (answer.headers.get("Set-Cookie") ?? "").split(";");
    if (this.keepsCookies && pair) this.cookies.set(pair.split("=")[0] ?? "", pair.split("=")[1] ?? "");
    const location = answer.headers.get("Location");
    if (location && answer.status === 303) return this.#follow(location);
    this.status = answer.status;
    this.html = await answer.text();
    return this;
  }

  get text(): string {
    return textOf(this.html.slice(this.html.indexOf("<body")));
  }

  /** What the form holds: texts as typed, boxes as "1" or null. */
  get form(): Record<string, string | null> {
    return Object.fromEntries(
      controlsOf(this.html)
        .filter(({ tag, name }) => tag === "input" && name !== "form")
        .map(({ name, value }) => [name, value]),
    );
  }

  async plays(): Promise<{ id: string; first_name: string; newsletter: boolean; source: string }[]> {
    const { rows } = await pool.query(
      `SELECT p.id, f.first_name, p.source, EXISTS (SELECT 1 FROM consent WHERE profile_id = f.id AND purpose = 'newsletter') AS newsletter
       FROM play p JOIN profile f ON f.id = p.profile_id WHERE p.campaign_id = $1 ORDER BY p.started_at, p.id`,
      [this.campaign.id],
    );
    return rows;
  }
}

function routeOf(path: string) {
  if (path.startsWith("/i/")) return friend;
  if (path.includes("/device")) return device;
  return path.includes("/levels/") ? level : landing;
}
