import { readFileSync } from "node:fs";
import { get } from "node:http";
import { parse } from "yaml";

/** A player page as it crosses the wire: itself and what it needs for its first view, compressed. */
export interface PageWeight {
  name: string;
  html: number;
  style: number;
  script: number;
  total: number;
  /** The addresses of its scripts: one small module of ours, and no framework. */
  scripts: string[];
}

const HOME = "/play/wine-master-class";

interface Step {
  key: string;
  choices: { key: string; right?: boolean }[];
}
const levels: { opening: Step[]; questions: Step[] }[] = parse(
  readFileSync("prisma/wine-master-class.yaml", "utf8"),
).levels;

/** Plays the demo by plain HTTP, as a browser without script would, and weighs each page on the way. */
export async function weighPages(origin: string): Promise<PageWeight[]> {
  const weights: PageWeight[] = [];
  let cookie = "";
  const weigh = async (name: string, path: string) => {
    weights.push(await weighPage(origin, name, path, cookie));
  };
  const send = async (path: string, form: Record<string, string>) => {
    const answer = await fetch(origin + path, {
      method: "POST",
      body: new URLSearchParams(form),
      redirect: "manual",
      headers: { cookie, "accept-language": "fr" },
    });
    if (answer.status !== 303) throw new Error(`${path} answered ${answer.status}`);
    cookie = answer.headers.get("set-cookie")?.split(";")[0] ?? cookie;
    return answer.headers.get("location") ?? "";
  };

  await weigh("landing", HOME);
  await weigh("rules", `${HOME}/rules`);
  await weigh("return", `${HOME}/return`);
  await send(HOME, {
    firstName: "Ada",
    lastName: "Lovelace",
    email: `weight.${Date.now()}@people.example`,
    rules: "1",
    adult: "1",
  });
  for (const [index, level] of levels.entries()) {
    const path = `${HOME}/levels/${index + 1}`;
    for (const [position, step] of [...level.opening, ...level.questions].entries()) {
      await weigh(`question ${index + 1}.${position}`, path);
      const choice = step.choices.find((each) => !each.right)?.key ?? "";
      const feedback = await send(path, { question: step.key, choice });
      if (feedback.includes("/answers/")) await weigh(`answer ${index + 1}.${position}`, feedback);
    }
    await weigh(`result ${index + 1}`, `${path}/result`);
  }
  for (const page of ["invitations", "map", "leaderboard", "voucher", "me", "departure"])
    await weigh(page, `${HOME}/${page}`);
  return weights;
}

async function weighPage(origin: string, name: string, path: string, cookie: string): Promise<PageWeight> {
  const page = await fetch(origin + path, {
    redirect: "manual",
    headers: { cookie, "accept-language": "fr", "accept-encoding": "gzip" },
  });
  if (page.status !== 200) throw new Error(`${path} answered ${page.status}`);
  const html = await page.text();
  const style = await sizes(origin, [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)]);
  const scripts = [...html.matchAll(/<script[^>]*\bsrc="([^"]+)"/g)];
  const script = await sizes(origin, scripts);
  const own = await wireSize(origin + path, cookie);
  return {
    name,
    html: own,
    style,
    script,
    total: own + style + script,
    scripts: scripts.map(([, address]) => address ?? ""),
  };
}

async function sizes(origin: string, found: RegExpMatchArray[]): Promise<number> {
  let sum = 0;
  for (const [, address] of found) sum += await wireSize(origin + address, "");
  return sum;
}

/** The body's bytes as sent, which fetch would unpack before they could be counted. */
function wireSize(url: string, cookie: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { cookie, "accept-language": "fr", "accept-encoding": "gzip" } }, (answer) => {
      let bytes = 0;
      answer.on("data", (chunk: Buffer) => {
        bytes += chunk.length;
      });
      answer.on("end", () => resolve(bytes));
      answer.on("error", reject);
    }).on("error", reject);
  });
}
