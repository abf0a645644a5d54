import {
  answer,
  latestRun,
  levelsFinished,
  onward,
  type Reply,
  type SentAnswer,
  setPace,
  start,
  waitsForStart,
} from "#tests/support/game-model.ts";
import { isMixed, stepsOf } from "#tests/support/game-model-rules.ts";
import type { HttpRequest } from "#tests/support/game-model-server.ts";
import type { Game, ModelCampaign, ModelRun } from "#tests/support/game-model-state.ts";
import type { Who, Wish } from "#tests/support/game-model-wishes.ts";

/** A request as it is sent, and what it comes down to by the rules. */
export interface Sent {
  who: Who;
  request: HttpRequest;
  means: Means;
}

export type Means =
  | ({ does: "answer" } & SentAnswer)
  | { does: "start"; level: number }
  | { does: "pace"; pace: string }
  | { does: "look"; page: string; level: number; place: number }
  /** Not sent as a form: nobody reads it. */
  | { does: "babble" };

/** Who wishes, among which games and captured requests. */
export interface Scene {
  campaign: ModelCampaign;
  game: Game;
  token: string | null;
  captured: readonly Sent[];
  /** Values for the field `version`, fitting and not; undefined leaves it out. */
  versions: readonly (string | undefined)[];
}

/** What somebody may add to a form in the hope that it is believed. */
const FORGED: [string, string][] = [
  ["position", "0"],
  ["nextPosition", "99"],
  ["points", "999"],
  ["score", "9999"],
  ["share", "1"],
  ["is_right", "true"],
  ["isRight", "true"],
  ["late", "false"],
  ["pace", "off"],
  ["at", "2020-01-01T00:00:00Z"],
  ["answeredAt", "0"],
  ["attempt", "1"],
  ["number", "1"],
  ["seed", "1"],
  ["streak", "50"],
  ["level", "1"],
  ["finishes", "passed"],
  ["question", "nobody-asked"],
];
const FORGED_HEADERS = {
  Date: "Wed, 01 Jan 2020 00:00:00 GMT",
  "X-Forwarded-For": "127.0.0.1",
  "X-HTTP-Method-Override": "PUT",
  "If-Modified-Since": "Wed, 01 Jan 2020 00:00:00 GMT",
};

export function toSent(wish: Wish, scene: Scene): Sent {
  const { campaign, game, token } = scene;
  const { who } = wish;
  const post = (path: string, fields: [string, string][], means: Means): Sent => ({
    who,
    request: { method: "POST", path: campaign.home + path, token, fields },
    means,
  });
  switch (wish.does) {
    case "start": {
      const level = levelOf(campaign, game, wish.level);
      return post(`/levels/${level}/start`, [], { does: "start", level });
    }
    case "pace":
      return post("/pace", [["pace", wish.pace]], { does: "pace", pace: wish.pace });
    case "look": {
      const [level, place] = [levelOf(campaign, game, wish.level), wish.place % 9];
      const path = pagePath(wish.page, level, place) + (wish.french ? "?lang=fr" : "");
      const method = wish.head ? "HEAD" : "GET";
      const means: Means = { does: "look", page: wish.page, level, place };
      return { who, request: { method, path: campaign.home + path, token }, means };
    }
    case "send-again": {
      const { captured } = scene;
      const one = captured[wish.nth % captured.length];
      if (!one) return post("/pace", [], { does: "pace", pace: "" });
      return { ...one, who, request: { ...one.request, token } };
    }
    default:
      return toAnswer(wish, scene, post) ?? startOf(game, campaign, post);
  }
}

type Post = (path: string, fields: [string, string][], means: Means) => Sent;

/** Where the player stands, as often as anywhere else: from 0, which is no level, to one past the last. */
function levelOf(campaign: ModelCampaign, game: Game, pick: number): number {
  const here = hereOf(game, campaign)?.level ?? 1;
  return pick % 2 === 0 ? here : ((pick - 1) / 2) % (campaign.levels.length + 2);
}

function pagePath(page: string, level: number, place: number): string {
  switch (page) {
    case "level":
      return `/levels/${level}`;
    case "answer":
      return `/levels/${level}/answers/${place}`;
    case "result":
    case "start":
      return `/levels/${level}/${page}`;
    case "landing":
      return "";
    default:
      return `/${page}`;
  }
}

function hereOf(game: Game, { levels }: ModelCampaign): ModelRun | undefined {
  return latestRun(game, Math.min(levelsFinished(game) + 1, levels.length));
}

function startOf(game: Game, campaign: ModelCampaign, post: Post): Sent {
  const level = hereOf(game, campaign)?.level ?? 1;
  return post(`/levels/${level}/start`, [], { does: "start", level });
}

type Answering = Extract<Wish, { does: "go-on" | "answer" }>;

/** `go-on`: to the question that waits; null when none does. `answer`: to any question, sent to any level. */
function toAnswer(wish: Answering, { campaign, game, versions }: Scene, post: Post): Sent | null {
  const run = hereOf(game, campaign);
  const isOpen = run?.finishedAt === null && !waitsForStart(campaign.levels[run.level - 1] as never, run);
  const here = isOpen ? run.order[run.position] : undefined;
  if (wish.does === "go-on" && !here) return null;

  const every = campaign.levels.flatMap((level, index) =>
    stepsOf(level).map(({ key }) => ({ key, level: index + 1 })),
  );
  const { key: other, level: home } = every[wish.place % every.length] as (typeof every)[number];
  const question = wish.does === "go-on" ? (here ?? other) : other;
  const astray = wish.level % 5 === 0 ? levelOf(campaign, game, wish.level / 5) : home;
  const level = wish.does === "go-on" ? (run?.level ?? 1) : astray;
  const ways = campaign.ways[question] ?? [];
  const fields = ways[wish.way % ways.length]?.fields ?? {};
  const version = versions[wish.version % versions.length];
  const sent = post(
    `/levels/${level}`,
    [
      ["question", question],
      ...(version === undefined ? [] : [["version", version] as [string, string]]),
      ...Object.entries(fields).flatMap(([name, all]) => all.map((value): [string, string] => [name, value])),
      ...(wish.skip ? [["skip", "1"] as [string, string]] : []),
      ...(wish.isForged ? FORGED : []),
    ],
    wish.as === "json" ? { does: "babble" } : { does: "answer", level, question, fields, skip: wish.skip },
  );
  return {
    ...sent,
    request: { ...sent.request, as: wish.as, ...(wish.isForged ? { headers: FORGED_HEADERS } : {}) },
  };
}

/** What the rules say to it; null where a page says nothing that the model knows. */
export function apply(campaign: ModelCampaign, game: Game, means: Means): Reply | null {
  switch (means.does) {
    case "answer":
      return answer(campaign, game, means);
    case "start":
      return start(campaign, game, means.level);
    case "pace":
      return setPace(campaign, game, means.pace);
    case "look":
      return look(campaign, game, means);
    case "babble":
      return null;
  }
}

function look(
  campaign: ModelCampaign,
  game: Game,
  { page, level, place }: Extract<Means, { does: "look" }>,
): Reply | null {
  const elsewhere: Reply = { leads: onward(campaign, game) };
  const run = latestRun(game, level);
  switch (page) {
    case "start":
    case "pace":
      return elsewhere;
    case "result":
      return game.runs.some((one) => one.level === level && one.finishedAt !== null)
        ? { shows: "result" }
        : elsewhere;
    case "answer": {
      const stored = run?.answers.find(({ position }) => position === place);
      return stored ? { shows: "feedback", question: stored.question } : elsewhere;
    }
    case "level": {
      const rules = campaign.levels[level - 1];
      if (!run || !rules) return elsewhere;
      if (run.finishedAt !== null) return { leads: `${campaign.home}/levels/${level}/result` };
      return waitsForStart(rules, run)
        ? { shows: "start" }
        : { shows: "question", question: run.order[run.position] };
    }
    default:
      return null;
  }
}

/** The order of a mixed level is the server's secret: what has been shown of it is kept, and has to stay so. */
export function learn(campaign: ModelCampaign, game: Game, { level, position, question }: Learnt): void {
  const run = latestRun(game, level);
  const rules = campaign.levels[level - 1];
  if (!run || !rules || !isMixed(rules) || run.order[position] !== undefined) return;
  const isInPool = rules.questions.some(({ key }) => key === question);
  if (!isInPool || run.order.includes(question))
    throw new Error(`${question} may not be asked at ${position}`);
  run.order[position] = question;
}

export interface Learnt {
  level: number;
  position: number;
  question: string;
}
