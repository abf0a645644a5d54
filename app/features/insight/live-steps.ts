import { type Share, shareOf } from "#app/domain/insight/share.ts";
import type { StudioMessages } from "#app/i18n/studio-messages.ts";
import type { Live } from "./live.ts";

/** One step of a funnel, with its definition in words. */
export interface LiveStep {
  key: string;
  name: string;
  definition: string;
  /** Null: not measured yet. */
  n: number | null;
  /** Of the funnel's first step; null where the step is no part of it. */
  share: Share | null;
}

export interface Steps {
  mail: LiveStep[];
  game: LiveStep[];
  friends: LiveStep[];
}

/** The three funnels, step by step: what the mails became, what the players did, and what their friends did. */
export function liveSteps(
  { funnel, referral, levels }: Pick<Live, "funnel" | "referral" | "levels">,
  words: StudioMessages,
): Steps {
  const { steps, levelFinished, levelDefinition } = words.live;
  const { signedUp } = funnel;
  const named = (key: keyof typeof steps, n: number | null, of: number | null): LiveStep => {
    const [name, definition] = steps[key];
    return { key, name, definition, n, share: partOf(n, of) };
  };
  return {
    mail: [
      named("mailed", funnel.mailed, null),
      named("delivered", funnel.delivered, funnel.mailed),
      named("opened", funnel.opened, null),
      named("byMail", funnel.signedUpByMail, funnel.mailed),
    ],
    game: [
      named("signedUp", signedUp, null),
      named("firstAnswer", funnel.firstAnswer, signedUp),
      ...levels.map((level, index) => ({
        key: `level-${index + 1}`,
        name: levelFinished(index + 1, level),
        definition: levelDefinition,
        n: funnel.levels[index] ?? 0,
        share: partOf(funnel.levels[index] ?? 0, signedUp),
      })),
      named("finished", funnel.finished, signedUp),
      named("proven", funnel.proven, signedUp),
      named("qualified", funnel.qualified, signedUp),
      named("voucherIssued", funnel.voucherIssued, signedUp),
      named("redeemed", null, null),
    ],
    friends: [
      named("sent", referral.sent, null),
      named("queued", referral.queued, referral.sent),
      named("friendDelivered", referral.delivered, referral.sent),
      named("friendOpened", referral.opened, null),
      named("friendSignedUp", referral.signedUp, null),
      named("friendFirstAnswer", referral.firstAnswer, null),
      named("joined", referral.joined, null),
      named("boosted", referral.boosted, null),
    ],
  };
}

/** A step that is larger than its whole is no part of it: a shared link brings friends whom nobody mailed. */
function partOf(n: number | null, of: number | null): Share | null {
  return n === null || of === null || n > of ? null : shareOf(n, of);
}
