import { join } from "node:path";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { expect } from "vitest";
import type { CampaignContent } from "#app/domain/campaign/content.ts";
import { invariant } from "#app/domain/kernel/invariant.ts";
import { createDraft } from "#app/features/draft/create-draft.server.ts";
import { openSession } from "#app/features/team/open-session.server.ts";
import { sessionCookie } from "#app/features/team/session-cookie.server.ts";
import { projectRoot } from "#app/infra/project-root.server.ts";
import { loader as studioPage } from "#app/routes/draft/preview.tsx";
import routes from "#app/routes.ts";
import { aBrand, smallContent } from "#tests/support/factories.ts";
import { sentForm } from "#tests/support/page-form.ts";
import { aMarketer } from "#tests/support/studio.ts";

/** Where the marketer's browser stands in the frame of a preview. It follows answers as browsers do. */
export interface Frame {
  /** Its path. */
  address: string;
  status: number;
  html: string;
}

/** A marketer who looks at a draft. What any answer asks the browser to keep is in `cookiesSet`. */
export class PreviewWalk {
  readonly cookiesSet: string[] = [];
  frame: Frame = { address: "", status: 0, html: "" };

  private constructor(
    readonly slug: string,
    private readonly cookie: string,
  ) {}

  static async of(slug: string, marketerId: string): Promise<PreviewWalk> {
    const token = await openSession(marketerId, new Date());
    return new PreviewWalk(slug, sessionCookie(token).split(";")[0] ?? "");
  }

  /** The studio's page, as its loader answers it. */
  async studio(choice: Record<string, string> = {}) {
    const path = `/studio/campaigns/${this.slug}/draft/preview?${new URLSearchParams({ atZone: "UTC", ...choice })}`;
    const { data, init } = await studioPage({ ...this.args(path), params: { campaign: this.slug } });
    return { view: data, status: init?.status ?? 200 };
  }

  /** Chooses in the studio what the frame shows. */
  async show(choice: Record<string, string> = {}): Promise<Frame> {
    const { view } = await this.studio(choice);
    invariant(view.address, "the choice can be shown");
    return this.open(view.address);
  }

  /** A link of the page, or any path. */
  async open(path: string): Promise<Frame> {
    return this.ask(path, "GET");
  }

  /** Sends the form that goes on, as it stands but for these answers. */
  async send(answers: Record<string, string[]> = {}): Promise<Frame> {
    const [form = ""] = /<form[^>]*data-next[^>]*>/.exec(this.frame.html) ?? [];
    const [, action] = /action="([^"]*)"/.exec(form) ?? [];
    invariant(action, "the page has a form that goes on");
    return this.post(action, sentForm(this.frame.html, answers));
  }

  async post(path: string, fields: Map<string, string[]> = new Map()): Promise<Frame> {
    const body = new URLSearchParams(
      [...fields].flatMap(([name, values]) => values.map((value) => [name, value])),
    );
    return this.ask(path, "POST", body);
  }

  private async ask(path: string, method: "GET" | "POST", body?: URLSearchParams): Promise<Frame> {
    const answer = await this.answer(path, method, body);
    const cookie = answer.headers.get("Set-Cookie");
    if (cookie) this.cookiesSet.push(cookie);
    const location = answer.headers.get("Location");
    if (answer.status === 303 && location) return this.ask(location, "GET");
    this.frame = { address: path, status: answer.status, html: await answer.text() };
    return this.frame;
  }

  private async answer(path: string, method: "GET" | "POST", body?: URLSearchParams): Promise<Response> {
    const { file, params } = routeOf(path);
    const module = (await import(/* @vite-ignore */ join(projectRoot, "app", file))) as Record<
      string,
      (args: unknown) => Promise<Response>
    >;
    const act = method === "GET" ? module.loader : module.action;
    invariant(act, `${file} answers ${method}`);
    try {
      return await act({ ...this.args(path, method, body), params });
    } catch (thrown) {
      if (isAnswer(thrown)) return thrown;
      throw thrown;
    }
  }

  private args(path: string, method = "GET", body?: URLSearchParams): LoaderFunctionArgs {
    return {
      request: new Request(`http://localhost:3000${path}`, {
        method,
        headers: { Cookie: this.cookie },
        ...(body ? { body } : {}),
      }),
      params: {},
      context: { nonce: "nonce", clientIp: "192.0.2.1" },
    } as unknown as LoaderFunctionArgs;
  }
}

/** A page of the players' is no Response of the platform's, and does what one does. */
function isAnswer(thrown: unknown): thrown is Response {
  return thrown instanceof Response || typeof (thrown as Response | undefined)?.text === "function";
}

interface Route {
  path?: string;
  file: string;
}

const previews = ((await routes) as Route[]).filter(({ path = "" }) => path.includes("/preview/:state"));

/** The route of an address in the frame; an address outside of the preview is a fault of the page that led there. */
function routeOf(address: string): { file: string; params: Record<string, string> } {
  const { pathname } = new URL(address, "http://localhost:3000");
  for (const { path = "", file } of previews) {
    const pattern = path
      .replace(/[.]/g, "\\.")
      .replace(/:(\w+)/g, "(?<$1>[^/]+)")
      .replace("*", ".*");
    const found = new RegExp(`^/${pattern}$`).exec(pathname);
    if (found) return { file, params: { ...found.groups } };
  }
  throw new Error(`${pathname} is outside of the preview`);
}

/** Marie looks at a draft that nobody has seen yet. */
export async function aPreview(changes: Partial<CampaignContent> = {}, content = smallContent(changes)) {
  const marie = await aMarketer(await aBrand(), "editor");
  const made = await createDraft({
    brandId: marie.brandId,
    content,
    marketerId: marie.id,
    now: new Date("2026-11-26T12:00:00Z"),
  });
  expect(made.ok).toBe(true);
  return PreviewWalk.of(content.slug, marie.id);
}

export const signUp = (walk: PreviewWalk, changes: Record<string, string[]> = {}) =>
  walk.send({
    firstName: ["Zoé"],
    lastName: ["Martin"],
    email: ["zoe.martin@people.example"],
    rules: ["on"],
    ...changes,
  });
