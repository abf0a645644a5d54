import type { CampaignContent } from "../campaign/content.ts";
import { mixed } from "../game/seeded.ts";
import type { Instant } from "../kernel/instant.ts";
import { type KeptEntry, sumOf } from "../scoring/explain-entry.ts";
import { reversalOf } from "../scoring/ledger-line.ts";
import type { Preview, Step } from "./preview.ts";
import { answerInRun, askedIn, beginRun, pointsOf, presumed, type Run, startClock } from "./run.ts";

type Levels = Pick<CampaignContent, "levels">;

/** What the real game would have stored of such a play. */
export interface PreviewedPlay {
  /** In the order in which they were begun; the last is where the player stands. */
  runs: readonly Run[];
  /** The ledger of the score. */
  entries: KeptEntry[];
  score: number;
  levelsFinished: number;
  /** When the last level was finished; null before. */
  finishedAt: Instant | null;
}

/** The play of a preview, made anew from what its address says: the same whenever it is made, of the same draft. */
export function previewedPlay({ levels }: Levels, preview: Preview): PreviewedPlay {
  const runs = preview.steps.reduce(
    (so, step) => afterStep(levels, preview, so, step),
    begun(levels, preview),
  );
  const entries = runs.flatMap((run, index) => entriesOf(run, runs[index + 1]));
  const finished = runs.filter(({ isPassed }) => isPassed);
  return {
    runs,
    entries,
    score: sumOf(entries),
    levelsFinished: finished.length,
    finishedAt: finished.length >= levels.length ? (finished.at(-1)?.finishedAt ?? null) : null,
  };
}

function begun(levels: Levels["levels"], preview: Preview): Run[] {
  const { position, manner, isStarted, at } = preview;
  // The draft may have lost a level since.
  const level = Math.min(preview.level, levels.length);
  let runs = onward(levels, preview, [], at);
  while ((runs.at(-1)?.number ?? level) < level)
    runs = onward(
      levels,
      preview,
      replaced(runs, (run) => passed(run, at)),
      at,
    );
  if (runs.at(-1)?.number !== level) return runs;
  const placed = replaced(runs, (run) => presumed(run, position, manner, at));
  return onward(levels, preview, isStarted ? replaced(placed, (run) => startClock(run, at)) : placed, at);
}

/** Whatever its pass mark asks: a draft's question may have no right answer yet. */
function passed(run: Run, at: Instant): Run {
  return { ...presumed(run, Infinity, "right", at), isPassed: true };
}

function replaced(runs: readonly Run[], change: (run: Run) => Run): Run[] {
  const last = runs.at(-1);
  return last ? [...runs.slice(0, -1), change(last)] : [];
}

/** Behind a passed level the next one is open, and so is the first; an empty one is passed at once. */
function onward(levels: Levels["levels"], preview: Preview, runs: Run[], at: Instant): Run[] {
  const last = runs.at(-1);
  const number = (last?.number ?? 0) + 1;
  const level = levels[number - 1];
  if (!level || (last && !last.isPassed)) return runs;
  const next = beginRun({ level, number, seed: seedOf(preview, number, 1) }, 1, at);
  return onward(levels, preview, [...runs, next], at);
}

function afterStep(levels: Levels["levels"], preview: Preview, runs: Run[], step: Step): Run[] {
  const at = preview.at + step.after;
  const last = runs.at(-1);
  if (!last) return runs;
  if (step.act === "start") {
    if (last.attempt.status === "open") return replaced(runs, (run) => startClock(run, at));
    if (last.isPassed) return runs;
    const attemptNumber = last.attemptNumber + 1;
    const seed = seedOf(preview, last.number, attemptNumber);
    return [...runs, beginRun({ ...last, seed }, attemptNumber, at)];
  }
  const asked = askedIn(last);
  if (!asked) return runs;
  const { sent, skip, pace } = step;
  const answered = answerInRun(last, { question: asked.key, fields: new Map(sent), skip, pace, at });
  // The draft has changed under the preview: what does not fit any more is left out.
  return answered.ok
    ? onward(
        levels,
        preview,
        replaced(runs, () => answered.value.run),
        at,
      )
    : runs;
}

function seedOf({ level, seed }: Preview, number: number, attemptNumber: number): number {
  return number === level && attemptNumber === 1 ? seed : mixed(seed, number * 1000 + attemptNumber);
}

/** A failed attempt's points are taken back where another one follows. */
function entriesOf(run: Run, following: Run | undefined): KeptEntry[] {
  const isTriedAgain = following?.number === run.number;
  const back = isTriedAgain ? reversalOf(run.number, run.attemptNumber, pointsOf(run)) : null;
  const lines = run.answers.flatMap((answer) => answer.lines);
  return [...lines, ...(back ? [back] : [])].map((line) => ({ ...line, level: run.number, act: null }));
}
