import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { findBrowser } from "#scripts/steps/find-browser.mjs";

/**
 * Not among the dependencies: with all that it brings it weighs 185 MB, and no test needs it. npm keeps it in its own
 * cache from the first run on.
 */
const LIGHTHOUSE = "lighthouse@12.8.2";

const FLAGS =
  "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

const CATEGORIES = ["performance", "accessibility", "best-practices"] as const;

/** What Lighthouse says of a page on a telephone as it simulates one: times in milliseconds, scores to 100. */
export interface Verdict {
  scores: Record<(typeof CATEGORIES)[number], number>;
  lcp: number;
  cls: number;
  tbt: number;
  /** The audits that cost points, but for the times above. */
  faults: string[];
}

interface Report {
  categories: Record<string, { score: number; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; numericValue?: number; title: string }>;
}

const TIMES = ["largest-contentful-paint", "cumulative-layout-shift", "total-blocking-time"];

/** One visit, in a browser of its own. */
export async function judgePage(url: string, cookie = ""): Promise<Verdict> {
  const { path } = await findBrowser();
  const { stdout } = await promisify(execFile)(
    "npx",
    [
      ...["--yes", LIGHTHOUSE, url, "--quiet", "--output=json", `--chrome-flags=${FLAGS}`],
      `--only-categories=${CATEGORIES.join(",")}`,
      ...(cookie ? [`--extra-headers=${JSON.stringify({ Cookie: cookie })}`] : []),
    ],
    { env: { ...process.env, CHROME_PATH: path }, maxBuffer: 100 * 1_048_576 },
  );
  return toVerdict(JSON.parse(stdout) as Report);
}

function toVerdict({ categories, audits }: Report): Verdict {
  const [lcp = 0, cls = 0, tbt = 0] = TIMES.map((id) => audits[id]?.numericValue ?? Number.NaN);
  const score = (id: string) => Math.round((categories[id]?.score ?? 0) * 100);
  const counted = CATEGORIES.flatMap((id) => categories[id]?.auditRefs ?? []).filter(
    ({ id, weight }) => weight > 0 && !TIMES.includes(id),
  );
  return {
    scores: Object.fromEntries(CATEGORIES.map((id) => [id, score(id)])) as Verdict["scores"],
    lcp: Math.round(lcp),
    cls: Math.round(cls * 1000) / 1000,
    tbt: Math.round(tbt),
    faults: counted
      .filter(({ id }) => (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${id}: ${audits[id]?.title}`),
  };
}

/** Machines are noisy and only ever make a page slower: the best of some visits, and every fault of any. */
export async function judgeOften(url: string, cookie: string, visits: number): Promise<Verdict> {
  const verdicts: Verdict[] = [];
  for (let visit = 0; visit < visits; visit++) verdicts.push(await judgePage(url, cookie));
  const best = (of: (verdict: Verdict) => number) => Math.min(...verdicts.map(of));
  const top = (id: (typeof CATEGORIES)[number]) => Math.max(...verdicts.map(({ scores }) => scores[id]));
  return {
    scores: Object.fromEntries(CATEGORIES.map((id) => [id, top(id)])) as Verdict["scores"],
    lcp: best(({ lcp }) => lcp),
    // What moves, moves: no machine makes up a shift.
    cls: Math.max(...verdicts.map(({ cls }) => cls)),
    tbt: best(({ tbt }) => tbt),
    faults: [...new Set(verdicts.flatMap(({ faults }) => faults))],
  };
}
