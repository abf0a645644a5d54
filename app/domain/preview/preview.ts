import type { Pace } from "../game/clock.ts";
import type { Instant, Milliseconds } from "../kernel/instant.ts";
import type { Language } from "../kernel/language.ts";

/** As whom a campaign is looked at: somebody new, a friend whom Ada has challenged, or a player who comes back. */
export const VIEWERS = ["new", "friend", "back"] as const;
export type Viewer = (typeof VIEWERS)[number];

/** What the door does: what the dates say, or as if it were so whatever they say. */
export const SHOWN_DOORS = ["dated", "open", "paused", "full", "closed"] as const;
export type ShownDoor = (typeof SHOWN_DOORS)[number];

/** How the questions of the level before the one that is shown were answered; the levels before it, all rightly. */
export const MANNERS = ["right", "half", "wrong"] as const;
export type Manner = (typeof MANNERS)[number];

/** All that a preview knows. It is nowhere but in the address of its pages. */
export interface Preview {
  as: Viewer;
  language: Language;
  door: ShownDoor;
  manner: Manner;
  /** What the clock of the preview showed when the one on the wall showed `since`; from there both run alike. */
  at: Instant;
  since: Instant;
  /** Whether a play has begun. */
  hasJoined: boolean;
  /** From 1: where the preview begins. Each level before it is passed. */
  level: number;
  /** So many questions of its plan are answered; all of them: the level is finished. */
  position: number;
  /** The question at `position` is on the page already, and its clock runs. */
  isStarted: boolean;
  /** Of the first attempt at `level`; those of the others follow from it. */
  seed: number;
  pace: Pace;
  /** What was done since the beginning. */
  steps: readonly Step[];
}

/** `after`: since `at`, by the clock of the preview. */
export type Step =
  /** An answer to the question that waits, with the fields of its form. */
  | {
      act: "answer";
      after: Milliseconds;
      sent: [name: string, values: string[]][];
      skip: boolean;
      pace: Pace;
    }
  /** The clock of the question that waits, or, after a failed attempt, the next one. */
  | { act: "start"; after: Milliseconds };

/** What the preview's clock shows; a wall clock that was set back stops it. */
export function previewNow({ at, since }: Pick<Preview, "at" | "since">, wall: Instant): Instant {
  return at + Math.max(0, wall - since);
}
