import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { judgeOften, type Verdict } from "./support/lighthouse.ts";
import { startProduct } from "./support/product.ts";

/** What Lighthouse says of the pages that a player sees most, on its simulated telephone. */
const HOME = "/play/wine-master-class";
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
  const [beginner, finisher] = [await signUp(origin, "beginner"), await signUp(origin, "finisher")];
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
  for (const [name, path, cookie] of visits) {
    const verdict = await judgeOften(origin + path, cookie, VISITS);
    pages[name] = verdict;
    const { scores, lcp, cls, tbt } = verdict;
    console.log(
      `  ${name.padEnd(12)} ${Object.values(scores).join(" ").padEnd(12)} LCP ${lcp} ms, CLS ${cls}, TBT ${tbt} ms`,
    );
    for (const fault of verdict.faults) console.log(`    ${fault}`);
  }
  console.log(
    JSON.stringify({
      goal: "performance, accessibility, best practices 100; LCP <= 1000 ms, CLS 0, TBT 0",
      visits: VISITS,
      pages,
    }),
  );
} finally {
  await product.stop();
}

async function signUp(origin: string, name: string): Promise<string> {
  const answer = await send(origin, HOME, "", {
    firstName: "Ada",
    lastName: "Lovelace",
    email: `${name}.${Date.now()}@people.example`,
    rules: "1",
    adult: "1",
  });
  return answer.headers.get("set-cookie")?.split(";")[0] ?? "";
}

/** Every answer right: the pages that have most to celebrate. */
async function playAll(origin: string, cookie: string): Promise<void> {
  for (const [index, level] of levels.entries())
    for (const { key, choices } of [...level.opening, ...level.questions]) {
      const choice = choices.find(({ right }) => right) ?? choices[0];
      await send(origin, `${HOME}/levels/${index + 1}`, cookie, { question: key, choice: choice?.key ?? "" });
    }
}

async function send(origin: string, path: string, cookie: string, form: Record<string, string>) {
  const answer = await fetch(origin + path, {
    method: "POST",
    body: new URLSearchParams(form),
    redirect: "manual",
    headers: { cookie, "accept-language": "en" },
  });
  if (answer.status !== 303) throw new Error(`${path} answered ${answer.status}`);
  return answer;
}
