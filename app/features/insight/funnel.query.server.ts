import { type KFactor, kFactorOf } from "#app/domain/insight/k-factor.ts";
import { pool, type Queryable, run } from "#app/infra/db.server.ts";
import { FUNNEL } from "./funnel.sql.server.ts";

/** From the mail to the voucher. Plays that turned out to be a second one of the same person are in no step. */
export interface Funnel {
  mailed: number;
  delivered: number;
  /** Machines included, and every opening counts. */
  opened: number;
  signedUp: number;
  signedUpByMail: number;
  firstAnswer: number;
  /** Who finished level 1, level 2, ... */
  levels: number[];
  finished: number;
  proven: number;
  qualified: number;
  voucherIssued: number;
}

/** From a friend's address to a boost. */
export interface ReferralFunnel {
  sent: number;
  queued: number;
  delivered: number;
  /** Machines included, by mail and by shared link; every opening counts. */
  opened: number;
  signedUp: number;
  firstAnswer: number;
  joined: number;
  boosted: number;
  kFactor: KFactor | null;
  /** From the challenge to the friend's proven play, in seconds. */
  cycle: { n: number; quartiles: [number, number, number] } | null;
}

interface Row {
  facts: Record<string, number>;
  superseded: {
    friend: number;
    launch: number;
    all: number;
    answered: number;
    friendAnswered: number;
    finished: number;
  };
  superseded_levels: Record<string, number>;
  mailed: number;
  queued: number;
  qualified: number;
  inviters: { friends: number; squares: number };
  cycle: { n: number; quartiles: [number, number, number] | null };
}

/** The campaign's two funnels as they stand at this moment: one statement, so one snapshot. */
export async function campaignFunnel(
  campaignId: string,
  levels: number,
  on: Queryable = pool,
): Promise<{ funnel: Funnel; referral: ReferralFunnel }> {
  const [row] = await run<Row>(FUNNEL, [campaignId], on);
  if (!row) throw new Error("A statement of one row gave none.");
  const { superseded } = row;
  const fact = (name: string, part = "") => row.facts[`${name} ${part}`] ?? 0;
  const all = (name: string) =>
    Object.entries(row.facts).reduce((sum, [key, n]) => sum + (key.startsWith(`${name} `) ? n : 0), 0);
  const signedUp = all("signed_up") - superseded.all;
  const joined = all("invitation_accepted");
  return {
    funnel: {
      mailed: row.mailed,
      delivered: fact("message_sent", "launch-invitation"),
      opened: fact("link_opened", "launch"),
      signedUp,
      signedUpByMail: fact("signed_up", "launch") - superseded.launch,
      firstAnswer: all("question_answered") - superseded.answered,
      levels: Array.from({ length: levels }, (_, index) => finishedLevel(index + 1)),
      finished: fact("game_finished") - superseded.finished,
      proven: fact("address_proven"),
      qualified: row.qualified,
      voucherIssued: fact("voucher_issued"),
    },
    referral: {
      sent: fact("invitation_sent"),
      queued: row.queued,
      delivered: fact("message_sent", "friend-invitation"),
      opened: fact("link_opened", "invitation") + fact("link_opened", "share"),
      signedUp: fact("signed_up", "friend") - superseded.friend,
      firstAnswer: fact("question_answered", "friend") - superseded.friendAnswered,
      joined,
      boosted: all("boost_earned"),
      kFactor: kFactorOf(signedUp, row.inviters.friends, row.inviters.squares),
      cycle: row.cycle.quartiles && { n: row.cycle.n, quartiles: row.cycle.quartiles },
    },
  };

  function finishedLevel(level: number): number {
    // A play that stopped counting had finished each level up to its own.
    const gone = Object.entries(row?.superseded_levels ?? {});
    return (
      fact("level_finished", String(level)) -
      gone.reduce((sum, [reached, n]) => sum + (Number(reached) >= level ? n : 0), 0)
    );
  }
}
