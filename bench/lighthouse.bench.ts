import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { everyKindInPeace, kindSteps, publishOn } from "./support/every-kind.ts";
import { judgeOften, type Verdict } from "./support/lighthouse.ts";
import { startProduct } from "./support/product.ts";

/** What Lighthouse says of the pages that a player sees most, and of each kind of question, on its simulated telephone. */
const HOME = "/play/wine-master-class";
const KINDS = "/play/every-kind";
const VISITS = Number(process.env.LIGHTHOUSE_VISITS ?? 3);

interface Step {
  key: string;
  choices: { key: string; right?: boolean }[];
}
const levels: { opening: Step[]; questions: Step[] }[] = parse(
  readFileSync("prisma/wine-master-class.yaml", "utf8"),
).levels;

const product = await startProduct();
try {
  const origin = `http://127.0.0.1:${product.port}`;
  const pages = await judgePages(origin);
  const content = everyKindInPeace();
  await publishOn(product.databaseUrl, content);
  const kinds: Record<string, Verdict> = {};
  const guest = await signUp(origin + KINDS, "guest");
  for (const { kind, level, form } of kindSteps(content)) {
    const path = `${origin}${KINDS}/levels/${level}`;
    kinds[kind] = await judge(kind, path, guest);
    await send(path, guest, form);
  }
  console.log(
    JSON.stringify({
      goal: "performance, accessibility, best practices 100; LCP <= 1000 ms, CLS 0, TBT 0",
      visits: VISITS,
      pages,
      kinds,
    }),
  );
} finally {
  await product.stop();
}

async function judgePages(origin: string): Promise<Record<string, Verdict>> {
  const [beginner, finisher] = [
    await signUp(origin + HOME, "beginner"),
    await signUp(origin + HOME, "finisher"),
  ];
  await playAll(origin, finisher);
  const visits: [name: string, path: string, cookie: string][] = [
    ["landing", HOME, ""],
    ["question", `${HOME}/levels/1`, beginner],
    ["feedback", `${HOME}/levels/1/answers/0`, finisher],
    ["result", `${HOME}/levels/1/result`, finisher],
    ["leaderboard", `${HOME}/leaderboard`, finisher],
    ["voucher", `${HOME}/voucher`, finisher],
    ["own page", `${HOME}/me`, finisher],
  ];
  const pages: Record<string, Verdict> = {};
  for (const [name, path, cookie] of visits) pages[name] = await judge(name, origin + path, cookie);
  return pages;
}

async function judge(name: string, url: string, cookie: string): Promise<Verdict> {
  const verdict = await judgeOften(url, cookie, VISITS);
  const { scores, lcp, cls, tbt, byClock, faults } = verdict;
  console.log(
    `  ${name.padEnd(16)} ${Object.values(scores).join(" ").padEnd(12)} LCP ${lcp} ms, CLS ${cls}, TBT ${tbt} ms (by the clock ${byClock.performance}, ${byClock.lcp}, ${byClock.tbt})`,
  );
  for (const fault of faults) console.log(`    ${fault}`);
  return verdict;
}

async function signUp(home: string, name: string): Promise<string> {
  const answer = await send(home, "", [
    ["firstName", "Ada"],
    ["lastName", "Lovelace"],
    ["email", `${name}.${Date.now()}@people.example`],
    ["rules", "1"],
    ["adult", "1"],
  ]);
  return answer.headers.get("set-cookie")?.split(";")[0] ?? "";
}

/** Every answer right: the pages that have most to celebrate. */
async function playAll(origin: string, cookie: string): Promise<void> {
  for (const [index, level] of levels.entries())
    for (const { key, choices } of [...level.opening, ...level.questions]) {
      const choice = choices.find(({ right }) => right) ?? choices[0];
      await send(`${origin}${HOME}/levels/${index + 1}`, cookie, [
        ["question", key],
        ["choice", choice?.key ?? ""],
      ]);
    }
}

async function send(url: string, cookie: string, form: [name: string, value: string][]) {
  const answer = await fetch(url, {
    method: "POST",
    body: new URLSearchParams(form),
    redirect: "manual",
    headers: { cookie, "accept-language": "en" },
  });
  if (answer.status !== 303) throw new Error(`${url} answered ${answer.status}`);
  return answer;
}
