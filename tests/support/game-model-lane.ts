import { isDeepStrictEqual } from "node:util";
import { expect } from "vitest";
import { now } from "#app/infra/clock.server.ts";
import {
  latestRun,
  levelsFinished,
  newGame,
  noteShown,
  type Reply,
  timeLeft,
} from "#tests/support/game-model.ts";
import { type Kept, keptBy, keptOf, letPass } from "#tests/support/game-model-kept.ts";
import { firstOf, ordersOf, withoutSome } from "#tests/support/game-model-orders.ts";
import { expectNoLeak, expectReply, questionIn } from "#tests/support/game-model-pages.ts";
import { apply, learn, type Sent, toSent } from "#tests/support/game-model-requests.ts";
import { ask, type HttpAnswer } from "#tests/support/game-model-server.ts";
import type { Game, ModelCampaign } from "#tests/support/game-model-state.ts";
import type { Step, Wish } from "#tests/support/game-model-wishes.ts";

export interface Seat {
  token: string;
  /** Of the player's second device. */
  phone: string;
  playId: string;
  /** As the version that this player plays by has it. */
  campaign: ModelCampaign;
}

const GO_ON: Wish = {
  does: "go-on",
  who: "ada",
  level: 1,
  place: 0,
  way: 0,
  skip: false,
  version: 0,
  isForged: false,
  as: "form",
};

export type Seats = Record<"ada" | "grace", Seat>;
type Games = Record<"ada" | "grace", Game>;
const SEATED = ["ada", "grace"] as const;
/** Whose game a request is about. */
const SEAT_OF = { ada: "ada", phone: "ada", grace: "grace", nobody: null, forger: null } as const;

/** Two players whose every request goes to the server and to the model, which have to agree after each. */
export class Lane {
  readonly #seats: Seats;
  readonly #versions: readonly (string | undefined)[];
  #games: Games;
  #captured: Sent[] = [];
  #kept: Kept[] | undefined;
  requests = 0;

  constructor(seats: Seats, versions: readonly (string | undefined)[]) {
    this.#seats = seats;
    this.#versions = versions;
    this.#games = { ada: newGame(seats.ada.campaign), grace: newGame(seats.grace.campaign) };
  }

  /** Ada answers her way through this many levels, rightly, and nobody compares until she has. */
  async hasten(levels: number): Promise<void> {
    const { ada } = this.#games;
    const { campaign } = this.#seats.ada;
    for (let tries = 0; tries < 60 && levelsFinished(ada) < levels; tries++) {
      const sent = toSent(GO_ON, this.#sceneOf(GO_ON));
      noteShown(campaign, ada);
      apply(campaign, ada, sent.means);
      await this.#ask(sent.request);
      this.#captured.push(sent);
      await this.#peek();
    }
    expect(levelsFinished(ada)).toBe(levels);
  }

  async take(step: Step): Promise<void> {
    if ("wait" in step) {
      const who = SEAT_OF[step.who] ?? "ada";
      const { campaign, playId } = this.#seats[who];
      const left = step.wait ?? timeLeft(campaign, this.#games[who]) + step.after;
      const milliseconds = Math.max(0, left);
      this.#games[who].now += milliseconds;
      await letPass(playId, milliseconds);
      return;
    }
    const sent = step.together.map((wish) => toSent(wish, this.#sceneOf(wish)));
    const answers = await Promise.all(sent.map(({ request }) => this.#ask(request)));
    const after = await keptOf(
      SEATED.map((who) => this.#seats[who].playId),
      now(),
    );
    this.#expectHonest(this.#kept ?? after, after);
    this.#kept = after;
    this.#learnFrom(after);
    this.#settle(sent, answers, after);
    this.#captured.push(...sent.filter(({ request }) => request.method === "POST"));
    await this.#peek();
  }

  #sceneOf({ who }: Wish) {
    const { ada, grace } = this.#seats;
    const tokens = { ada: ada.token, phone: ada.phone, grace: grace.token, nobody: null, forger: "made-up" };
    const seat = SEAT_OF[who] ?? "ada";
    return {
      campaign: this.#seats[seat].campaign,
      game: this.#games[seat],
      token: tokens[who],
      captured: this.#captured,
      versions: this.#versions,
    };
  }

  #ask(request: Sent["request"]): Promise<HttpAnswer> {
    this.requests++;
    return ask(request);
  }

  /** Whatever the model says: a score is the sum of its ledger, and rises with a new answer only. */
  #expectHonest(before: Kept[], after: Kept[]): void {
    for (const [index, kept] of after.entries()) {
      const earlier = before[index] as Kept;
      const sum = kept.ledger.reduce((total, line) => total + Number(/ ([+-]\d+) in /.exec(line)?.[1]), 0);
      expect(kept.score).toBe(sum);
      if (kept.score > earlier.score) expect(answersIn(kept)).toBeGreaterThan(answersIn(earlier));
      expect(kept.ledger).toEqual(expect.arrayContaining(earlier.ledger));
      for (const [n, run] of earlier.runs.entries())
        expect(kept.runs[n]?.answers.slice(0, run.answers.length)).toEqual(run.answers);
    }
  }

  #learnFrom(kept: Kept[]): void {
    for (const [index, who] of SEATED.entries()) {
      for (const { level, number, answers } of kept[index]?.runs ?? []) {
        if (latestRun(this.#games[who], level)?.number !== number) continue;
        for (const [position, question] of answers as [number, string][])
          learn(this.#seats[who].campaign, this.#games[who], { level, position, question });
      }
    }
  }

  /**
   * Requests of one moment have to come to what they would have come to one after the other, in some order. Only a start may
   * come to nothing beside others: it is for the question that the player saw, which may be over.
   */
  #settle(sent: Sent[], answers: HttpAnswer[], kept: Kept[]): void {
    const ways = ordersOf(sent.length).flatMap((order) =>
      sent.length === 1 ? [order] : withoutSome(order, (index) => sent[index]?.means.does === "start"),
    );
    const found = firstOf(ways, (order) => {
      const tried = this.#tryIn(order, sent);
      return isDeepStrictEqual(this.#keptBy(tried.games), kept) ? tried : null;
    });
    if (!found) {
      expect(kept).toEqual(this.#keptBy(this.#tryIn(ways[0] ?? [], sent).games));
      throw new Error("the database cannot be told from the model, and yet is not the same");
    }
    this.#games = found.games;
    for (const [index, { who, request, means }] of sent.entries()) {
      const answered = answers[index] as HttpAnswer;
      const seat = SEAT_OF[who];
      const { campaign } = this.#seats[seat ?? "ada"];
      expectNoLeak(campaign, seat ? found.games[seat] : { shown: [], told: [] }, answered, request);
      const reply = found.replies[index];
      if (means.does === "babble") expect(answered.status).toBe(415);
      // In one moment a page may still say what was so a moment before.
      else if (reply && sent.length === 1) expectReply(reply, answered, request);
    }
  }

  #tryIn(order: number[], sent: Sent[]): Tried {
    const games = structuredClone(this.#games);
    const replies: (Reply | null)[] = [];
    for (const index of order) {
      const { who, means } = sent[index] as Sent;
      const seat = SEAT_OF[who];
      if (seat) {
        const { campaign } = this.#seats[seat];
        noteShown(campaign, games[seat]);
        replies[index] = apply(campaign, games[seat], means);
        noteShown(campaign, games[seat]);
      } else {
        const isPublic = means.does === "look" && ["landing", "leaderboard"].includes(means.page);
        replies[index] = isPublic ? null : { leads: this.#seats.ada.campaign.home };
      }
    }
    return { games, replies };
  }

  #keptBy(games: Games): Kept[] {
    return SEATED.map((who) => keptBy(games[who], this.#seats[who].campaign.levels.length));
  }

  /** Looks at the question that a mixed level asks now, as any player would. */
  async #peek(): Promise<void> {
    for (const who of SEATED) {
      const game = this.#games[who];
      const { campaign, token } = this.#seats[who];
      const run = game.runs.at(-1);
      if (!run || run.finishedAt !== null || run.order[run.position] !== undefined) continue;
      const answered = await this.#ask({
        method: "GET",
        path: `${campaign.home}/levels/${run.level}`,
        token,
      });
      const question = questionIn(answered);
      if (question) learn(campaign, game, { level: run.level, position: run.position, question });
      noteShown(campaign, game);
      expectNoLeak(campaign, game, answered, { method: "GET", path: "", token });
    }
  }
}

interface Tried {
  games: Games;
  replies: (Reply | null)[];
}

function answersIn({ runs }: Kept): number {
  return runs.reduce((sum, { answers }) => sum + answers.length, 0);
}
