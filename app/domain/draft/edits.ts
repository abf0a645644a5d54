import { isScored, type Question } from "../campaign/question.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import {
  type LevelPart,
  type LevelsPart,
  levelName,
  levelsOf,
  type Part,
  type PartName,
  type Parts,
  questionName,
} from "./parts.ts";

/** What an edit makes of some parts of a draft: their new content, or null for a part that goes. */
export interface Change {
  name: PartName;
  content: unknown;
}

export type EditRefusal = "not_there" | "wrong_place" | "last_level" | "nothing_to_add";

/** A level may hold this many questions of each sort, and a campaign this many levels (as its file). */
export const MOST_QUESTIONS = 200;
const MOST_LEVELS = 50;

export function addLevel(parts: Parts, level: LevelPart): Result<Change[], EditRefusal> {
  const order = orderOf(parts);
  if (order.length >= MOST_LEVELS) return refuse("wrong_place");
  return ok([{ name: levelName(level.key), content: level }, ordered([...order, level.key])]);
}

/** Puts a level at a place, counted from 0. */
export function moveLevel(parts: Parts, key: string, to: number): Result<Change[], EditRefusal> {
  const order = orderOf(parts);
  if (!order.includes(key)) return refuse("not_there");
  return ok([ordered(placed(order, key, to))]);
}

/** A level goes with all its questions; a campaign keeps one. */
export function removeLevel(parts: Parts, key: string): Result<Change[], EditRefusal> {
  const level = levelOf(parts, key);
  if (!level) return refuse("not_there");
  const order = orderOf(parts).filter((other) => other !== key);
  if (order.length === 0) return refuse("last_level");
  return ok([
    ordered(order),
    { name: levelName(key), content: null },
    ...[...level.opening, ...level.questions].map((question) => ({
      name: questionName(question),
      content: null,
    })),
  ]);
}

/** A copy of a level and of all that it asks, right after it. Keys are given, one for each of its questions and one more. */
export function duplicateLevel(
  parts: Parts,
  key: string,
  freshKey: (from: string) => string,
): Result<Change[], EditRefusal> {
  const level = levelOf(parts, key);
  if (!level) return refuse("not_there");
  const order = orderOf(parts);
  if (order.length >= MOST_LEVELS) return refuse("wrong_place");
  const copy = freshKey(key);
  const fresh = new Map([...level.opening, ...level.questions].map((from) => [from, freshKey(from)]));
  const renamed = (from: string) => fresh.get(from) ?? from;
  return ok([
    ordered(placed([...order, copy], copy, order.indexOf(key) + 1)),
    {
      name: levelName(copy),
      content: {
        ...level,
        key: copy,
        opening: level.opening.map(renamed),
        questions: level.questions.map(renamed),
        ...(level.jumps
          ? {
              jumps: level.jumps.map((jump) => ({
                ...jump,
                question: renamed(jump.question),
                to: renamed(jump.to),
              })),
            }
          : {}),
      } satisfies LevelPart,
    },
    ...[...fresh].flatMap(([from, to]): Change[] => {
      const question = parts.get(questionName(from)) as Question | undefined;
      return question ? [{ name: questionName(to), content: { ...question, key: to } }] : [];
    }),
  ]);
}

/** Adds questions at a level's end: those of taste before its own, wherever they are named. */
export function addQuestions(
  parts: Parts,
  levelKey: string,
  questions: Question[],
): Result<Change[], EditRefusal> {
  const level = levelOf(parts, levelKey);
  if (!level) return refuse("not_there");
  if (questions.length === 0) return refuse("nothing_to_add");
  const grown = { ...level, opening: [...level.opening], questions: [...level.questions] };
  for (const question of questions) listOf(grown, question).push(question.key);
  if (grown.opening.length > MOST_QUESTIONS || grown.questions.length > MOST_QUESTIONS)
    return refuse("wrong_place");
  return ok([
    { name: levelName(levelKey), content: grown },
    ...questions.map((question): Change => ({ name: questionName(question.key), content: question })),
  ]);
}

export function removeQuestion(parts: Parts, key: string): Result<Change[], EditRefusal> {
  const home = homeOf(parts, key);
  if (!home) return refuse("not_there");
  return ok([
    { name: levelName(home.key), content: withoutQuestion(home, key) },
    { name: questionName(key), content: null },
  ]);
}

/** A copy right after the original. */
export function duplicateQuestion(parts: Parts, key: string, copy: string): Result<Change[], EditRefusal> {
  const home = homeOf(parts, key);
  const question = parts.get(questionName(key)) as Question | undefined;
  if (!home || !question) return refuse("not_there");
  const grown = { ...home, opening: [...home.opening], questions: [...home.questions] };
  const list = listOf(grown, question);
  if (list.length >= MOST_QUESTIONS) return refuse("wrong_place");
  list.splice(list.indexOf(key) + 1, 0, copy);
  return ok([
    { name: levelName(home.key), content: grown },
    { name: questionName(copy), content: { ...question, key: copy } },
  ]);
}

/** To a place in a level, its own or another, counted from 0 among the questions of its sort. */
export function moveQuestion(
  parts: Parts,
  key: string,
  to: { level: string; index: number },
): Result<Change[], EditRefusal> {
  const home = homeOf(parts, key);
  const question = parts.get(questionName(key)) as Question | undefined;
  const target = levelOf(parts, to.level);
  if (!home || !question || !target) return refuse("not_there");
  const left = withoutQuestion(home, key);
  const base = home.key === target.key ? left : target;
  const grown = { ...base, opening: [...base.opening], questions: [...base.questions] };
  const list = listOf(grown, question);
  if (list.length >= MOST_QUESTIONS) return refuse("wrong_place");
  list.splice(Math.max(0, Math.min(to.index, list.length)), 0, key);
  // Within a level the order alone changes, and its jumps still lead where they led.
  if (home.key === target.key)
    return ok([{ name: levelName(home.key), content: { ...grown, jumps: home.jumps } }]);
  return ok([
    { name: levelName(home.key), content: left },
    { name: levelName(target.key), content: grown },
  ]);
}

function homeOf(parts: Parts, question: string): LevelPart | undefined {
  return levelsOf(parts).find(
    (level) => level.opening.includes(question) || level.questions.includes(question),
  );
}

function levelOf(parts: Parts, key: string): LevelPart | undefined {
  return parts.get(levelName(key)) as LevelPart | undefined;
}

function listOf(level: LevelPart, question: Question): string[] {
  return isScored(question) ? level.questions : level.opening;
}

/** What jumps from a question, or to it, goes with it. */
function withoutQuestion(level: LevelPart, key: string): LevelPart {
  const { jumps, ...rest } = level;
  const kept = jumps?.filter((jump) => jump.question !== key && jump.to !== key) ?? [];
  return {
    ...rest,
    opening: level.opening.filter((other) => other !== key),
    questions: level.questions.filter((other) => other !== key),
    ...(kept.length > 0 ? { jumps: kept } : {}),
  };
}

function orderOf(parts: Parts): string[] {
  return ((parts.get("levels") ?? { order: [] }) as LevelsPart).order;
}

function ordered(order: string[]): Part {
  return { name: "levels", content: { order } satisfies LevelsPart };
}

function placed(keys: string[], key: string, to: number): string[] {
  const others = keys.filter((other) => other !== key);
  const at = Math.max(0, Math.min(to, others.length));
  return [...others.slice(0, at), key, ...others.slice(at)];
}
