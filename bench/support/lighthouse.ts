import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
  /** The same visit by the clock on the wall, with whatever else the machine did meanwhile. */
  byClock: { performance: number; lcp: number; tbt: number };
  /** The audits that cost points, but for the times above. */
  faults: string[];
}

interface Report {
  categories: Record<string, { score: number; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; numericValue?: number; title: string }>;
  runtimeError?: { code: string };
}

const TIMES = ["largest-contentful-paint", "cumulative-layout-shift", "total-blocking-time"];

/**
 * One visit, in a browser of its own. Lighthouse makes a telephone's times of how long each task took here, so a machine
 * that does other things besides makes a slow telephone. Chrome also notes the processor time of each task: by that the same
 * visit is judged again.
 */
export async function judgePage(url: string, cookie = ""): Promise<Verdict> {
  const folder = mkdtempSync(join(tmpdir(), "outdo-lighthouse-"));
  try {
    const extra = cookie ? [`--extra-headers=${JSON.stringify({ Cookie: cookie })}`] : [];
    const { path } = await findBrowser();
    const byClock = await lighthouse([url, `-GA=${folder}`, `--chrome-flags=${FLAGS}`, ...extra], path);
    countProcessorTime(folder);
    return toVerdict(await lighthouse([url, `-A=${folder}`, ...extra], path), byClock);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function lighthouse(args: string[], browser: string): Promise<Report> {
  const { stdout } = await promisify(execFile)(
    "npx",
    ["--yes", LIGHTHOUSE, ...args, "--quiet", "--output=json", `--only-categories=${CATEGORIES.join(",")}`],
    { env: { ...process.env, CHROME_PATH: browser }, maxBuffer: 100 * 1_048_576 },
  );
  const report = JSON.parse(stdout) as Report;
  if (report.runtimeError) throw new Error(`Lighthouse could not judge: ${report.runtimeError.code}`);
  return report;
}

interface TraceEvent {
  ph: string;
  /** Microseconds that passed, and those that the thread ran. */
  dur?: number;
  tdur?: number;
}

function countProcessorTime(folder: string): void {
  const traces = readdirSync(folder).filter((file) => file.endsWith(".trace.json"));
  if (traces.length === 0) throw new Error("Lighthouse has left no trace.");
  for (const file of traces) {
    const trace = JSON.parse(readFileSync(join(folder, file), "utf8")) as { traceEvents: TraceEvent[] };
    for (const event of trace.traceEvents)
      if (event.ph === "X" && event.dur !== undefined && event.tdur !== undefined)
        event.dur = Math.min(event.dur, event.tdur);
    writeFileSync(join(folder, file), JSON.stringify(trace));
  }
}

function toVerdict(report: Report, clock: Report): Verdict {
  const time = ({ audits }: Report, id: string) => audits[id]?.numericValue ?? Number.NaN;
  const score = ({ categories }: Report, id: string) => Math.round((categories[id]?.score ?? 0) * 100);
  const counted = CATEGORIES.flatMap((id) => report.categories[id]?.auditRefs ?? []).filter(
    ({ id, weight }) => weight > 0 && !TIMES.includes(id),
  );
  return {
    scores: Object.fromEntries(CATEGORIES.map((id) => [id, score(report, id)])) as Verdict["scores"],
    lcp: Math.round(time(report, "largest-contentful-paint")),
    cls: Math.round(time(report, "cumulative-layout-shift") * 1000) / 1000,
    tbt: Math.round(time(report, "total-blocking-time")),
    byClock: {
      performance: score(clock, "performance"),
      lcp: Math.round(time(clock, "largest-contentful-paint")),
      tbt: Math.round(time(clock, "total-blocking-time")),
    },
    faults: counted
      .filter(({ id }) => (report.audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${id}: ${report.audits[id]?.title}`),
  };
}

/** Machines are noisy and only ever make a page slower: the best of some visits, and every fault of any. */
export async function judgeOften(url: string, cookie: string, visits: number): Promise<Verdict> {
  const verdicts: Verdict[] = [];
  // On a machine under load the browser may come too late for the visit to be seen.
  for (let failed = 0; verdicts.length < visits; )
    try {
      verdicts.push(await judgePage(url, cookie));
    } catch (error) {
      if (++failed > 3) throw error;
    }
  const best = (of: (verdict: Verdict) => number) => Math.min(...verdicts.map(of));
  const top = (of: (verdict: Verdict) => number) => Math.max(...verdicts.map(of));
  return {
    scores: Object.fromEntries(
      CATEGORIES.map((id) => [id, top(({ scores }) => scores[id])]),
    ) as Verdict["scores"],
    lcp: best(({ lcp }) => lcp),
    // What moves, moves: no machine makes up a shift.
    cls: top(({ cls }) => cls),
    tbt: best(({ tbt }) => tbt),
    byClock: {
      performance: top(({ byClock }) => byClock.performance),
      lcp: best(({ byClock }) => byClock.lcp),
      tbt: best(({ byClock }) => byClock.tbt),
    },
    faults: [...new Set(verdicts.flatMap(({ faults }) => faults))],
  };
}
