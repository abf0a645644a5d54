import type { Aim } from "#app/domain/campaign/content.ts";
import type { Funnel, ReferralFunnel } from "./funnel.query.server.ts";
import type { Grain, PlaysAt } from "./plays-over-time.query.server.ts";
import type { QuestionInsight } from "./questions.query.server.ts";

/** A campaign's live view, as the page and its files tell it. */
export interface Live {
  slug: string;
  name: string;
  /** When it was counted. */
  at: Date;
  opensAt: Date | null;
  closesAt: Date | null;
  levels: string[];
  funnel: Funnel;
  referral: ReferralFunnel;
  grain: Grain;
  plays: PlaysAt[];
  questions: QuestionInsight[];
  /** Plays that the questions are judged by, at most. */
  sample: number;
  /** Of one voucher; null where none is given. */
  voucher: { cents: number; currency: string } | null;
  aim: Aim | null;
}
