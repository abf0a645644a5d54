import { isDeepStrictEqual } from "node:util";
import type { Level } from "#app/domain/campaign/level.ts";
import {
  clockHasRunOut,
  doorOf,
  isMixed,
  linesFor,
  markIsReached,
  nextAfter,
  nextChange,
  stepsOf,
} from "#tests/support/game-model-rules.ts";
import type { Game, ModelCampaign, ModelRun, Pace, Way } from "#tests/support/game-model-state.ts";

/** Where the server leads, or what it shows. */
export type Reply =
  | { leads: string; orElse?: RegExp }
  | { shows: "question"; question: string | undefined }
  | { shows: "start" | "result" }
  | { shows: "refusal" | "feedback"; question: string };

export interface SentAnswer {
  level: number;
  question: string;
  fields: Way["fields"];
  skip: boolean;
}

export function newGame(campaign: ModelCampaign): Game {
  const game: Game = { now: 0, pace: "normal", runs: [], ledger: [], shown: [], told: [] };
  begin(campaign, game, 1, 1);
  return game;
}

function begin({ levels }: ModelCampaign, game: Game, number: number, attempt: number): void {
  const level = levels[number - 1] as Level;
  const order = stepsOf(level).map(({ key }) => (isMixed(level) ? undefined : key));
  game.runs.push({
    level: number,
    number: attempt,
    position: 0,
    streak: 0,
    clockAt: null,
    askedAt: null,
    finishedAt: null,
    passed: null,
    answers: [],
    order: order.slice(0, level.opening.length + (level.draw ?? level.questions.length)),
  });
}

export function levelsFinished({ runs }: Game): number {
  return runs.filter(({ passed }) => passed).length;
}

export function latestRun({ runs }: Game, level: number): ModelRun | undefined {
  return runs.findLast((run) => run.level === level);
}

/** Where this player goes on. */
export function onward({ home, levels }: ModelCampaign, game: Game): string {
  const done = levelsFinished(game);
  return done === levels.length ? `${home}/voucher` : `${home}/levels/${done + 1}`;
}

/** No question shows before its clock runs. */
export function waitsForStart(level: Level, run: ModelRun): boolean {
  if (run.position < level.opening.length) return false;
  if (level.timeLimit?.per === "level" && run.clockAt === null) return true;
  const isTimed = level.timeLimit?.per === "question" || level.speedBonus !== undefined;
  return isTimed && run.askedAt === null;
}

/** The question of an open run that may be answered now. */
function openQuestion({ levels }: ModelCampaign, run: ModelRun): string | undefined {
  const level = levels[run.level - 1] as Level;
  return run.finishedAt !== null || waitsForStart(level, run) ? undefined : run.order[run.position];
}

/** What is on the screen for the player: told apart from all that is not to be seen yet. */
export function noteShown(campaign: ModelCampaign, game: Game): void {
  for (const run of game.runs) {
    const question = openQuestion(campaign, run);
    if (question && !game.shown.includes(question)) game.shown.push(question);
  }
}

/** Answers once, in order, and what is final is final. */
export function answer(campaign: ModelCampaign, game: Game, sent: SentAnswer): Reply {
  const { home, levels } = campaign;
  const run = latestRun(game, sent.level);
  const level = levels[sent.level - 1];
  if (!run || !level) return { leads: onward(campaign, game) };
  const path = `${home}/levels/${sent.level}`;
  const place = run.order.indexOf(sent.question);
  if (run.finishedAt !== null) {
    if (place !== -1) return { leads: `${path}/answers/${place}` };
    // Of a level whose clock ran out nobody has seen all that it would have asked.
    return {
      leads: `${path}/result`,
      ...(run.order.includes(undefined) ? { orElse: /\/answers\/\d+$/ } : {}),
    };
  }
  if (run.answers.some(({ question }) => question === sent.question))
    return { leads: `${path}/answers/${place}` };
  if (openQuestion(campaign, run) !== sent.question) return { leads: path };

  const isTaste = level.opening.some(({ key }) => key === sent.question);
  const isLate = !isTaste && clockHasRunOut(level, run, game);
  const way = wayOf(campaign, sent);
  if (!isLate && (sent.skip ? !isTaste : way.given === null))
    return { shows: "refusal", question: sent.question };
  store(campaign, game, run, { ...sent, way, isTaste, isLate });
  if (isTaste) return { leads: run.finishedAt === null ? path : `${path}/result` };
  return { leads: `${path}/answers/${place}` };
}

/** The same fields may be right by one version of a campaign and wrong by another. */
function wayOf({ ways }: ModelCampaign, { question, fields }: SentAnswer): Way {
  const found = ways[question]?.find((way) => isDeepStrictEqual(sorted(way.fields), sorted(fields)));
  if (!found)
    throw new Error(`nobody has said what ${JSON.stringify(fields)} is worth as an answer to ${question}`);
  return found;
}

function sorted(fields: Way["fields"]): Way["fields"] {
  return Object.fromEntries(Object.entries(fields).map(([name, values]) => [name, [...values].sort()]));
}

function store(
  campaign: ModelCampaign,
  game: Game,
  run: ModelRun,
  sent: SentAnswer & { way: Way; isTaste: boolean; isLate: boolean },
): void {
  const level = campaign.levels[run.level - 1] as Level;
  const { question, way, isTaste, isLate } = sent;
  const given = isLate || sent.skip ? [] : (way.given ?? []);
  const share = isTaste ? null : isLate ? 0 : (way.share ?? 0);
  const right = isTaste ? null : share === 1;
  if (right !== null) run.streak = right ? run.streak + 1 : 0;
  const isScored = !isTaste && !isLate;
  const lines = isScored ? linesFor(level, run, game, { question, right: share === 1, way }) : [];
  const points = lines.reduce((sum, line) => sum + line.points, 0);
  run.answers.push({ position: run.position, question, given, right, share, late: isLate, points });
  game.ledger.push(...lines);
  game.told.push(question);
  run.position =
    isLate && level.timeLimit?.per === "level" ? run.order.length : nextAfter(level, run, question, given);
  run.askedAt = null;
  if (run.position >= run.order.length) finish(campaign, game, run);
}

function finish(campaign: ModelCampaign, game: Game, run: ModelRun): void {
  run.finishedAt = game.now;
  run.passed = markIsReached(campaign.levels[run.level - 1] as Level, run);
  if (run.passed && run.level < campaign.levels.length) begin(campaign, game, run.level + 1, 1);
}

/** The clock may run; or, after a failed try, another one begins and the points of the failed one go. */
export function start(campaign: ModelCampaign, game: Game, number: number): Reply {
  const run = latestRun(game, number);
  const level = campaign.levels[number - 1];
  if (!run || !level) return { leads: onward(campaign, game) };
  if (run.finishedAt === null) {
    if (run.askedAt === null) {
      run.askedAt = game.now;
      run.clockAt ??= game.now;
    }
  } else if (doorOf(level, run, game.now) === "again") {
    const points = run.answers.reduce((sum, stored) => sum + stored.points, 0);
    const cause = `${number}.${run.number}`;
    if (points !== 0) game.ledger.push({ kind: "reversal", cause, level: number, points: -points });
    begin(campaign, game, number, run.number + 1);
  }
  return { leads: `${campaign.home}/levels/${number}` };
}

export function setPace(campaign: ModelCampaign, game: Game, pace: string): Reply {
  if (["normal", "double", "long", "off"].includes(pace)) game.pace = pace as Pace;
  return { leads: onward(campaign, game) };
}

/** Until the running clock has no grace left, or the next try may begin; 0 where nothing waits for time. */
export function timeLeft({ levels }: ModelCampaign, game: Game): number {
  const run = game.runs.at(-1);
  const level = levels[(run?.level ?? 0) - 1];
  return run && level ? Math.max(0, (nextChange(level, run, game) ?? game.now) - game.now) : 0;
}
