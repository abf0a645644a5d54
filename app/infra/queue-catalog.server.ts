import * as z from "zod";
import type { Queryable } from "#app/infra/db.server.ts";

/** Every job on one screen: name, payload, most tries. Payloads carry ids, never copies of people. */
export const jobCatalog = {
  /** Passes the gate for one message about a row, and queues its delivery when the answer is yes. */
  "queue-message": {
    payload: z.discriminatedUnion("name", [
      z.object({ name: z.literal("friend-invitation"), invitationId: z.uuid() }),
      z.object({ name: z.literal("prove-address"), playId: z.uuid(), request: z.string() }),
      z.object({ name: z.literal("voucher-issued"), playId: z.uuid() }),
      z.object({ name: z.literal("continue-elsewhere"), playId: z.uuid(), request: z.string() }),
      z.object({ name: z.literal("launch-invitation"), mailingId: z.uuid(), profileId: z.uuid() }),
      z.object({
        name: z.literal("colleague-invitation"),
        colleagueInvitationId: z.uuid(),
        request: z.string(),
      }),
      z.object({ name: z.literal("password-reset"), resetId: z.uuid() }),
      z.object({
        name: z.literal("sender-test"),
        marketerId: z.uuid(),
        brandId: z.uuid(),
        request: z.string(),
        /** The mail of a campaign that is tried; none: whether mails arrive at all. */
        tried: z.object({ campaignId: z.uuid(), mail: z.string(), language: z.string() }).optional(),
      }),
    ]),
    maxAttempts: 10,
  },
  /** Holds one SMTP conversation, after reading consent and suppression once more. */
  "deliver-message": { payload: z.object({ messageId: z.uuid() }), maxAttempts: 12 },
  /** Passes the gate for the people of a mailing, some hundreds at a time. */
  "launch-mailing": {
    payload: z.object({ mailingId: z.uuid(), after: z.uuid().optional() }),
    maxAttempts: 10,
  },
  /** Tells a player whose last level is finished what comes next: the voucher, or the proof that it waits for. */
  "tell-finisher": { payload: z.object({ playId: z.uuid() }), maxAttempts: 10 },
  /** Gives codes that came back to those who wait for one. */
  "grant-waiting": { payload: z.object({ poolId: z.uuid() }), maxAttempts: 10 },
  /** Ends what time ends: borrowed addresses, invitations, reservations, sessions, counters. */
  sweep: { payload: z.object({}), maxAttempts: 3 },
  /** Counts the leaderboards' journals into their blocks, and drops the weeks that are over. */
  "fold-standings": { payload: z.object({}), maxAttempts: 3 },
  /** Adds what was written since to the tally of events. */
  "fold-events": { payload: z.object({}), maxAttempts: 3 },
  /** Makes the event log's partitions ahead. */
  "make-event-partitions": { payload: z.object({}), maxAttempts: 5 },
} as const;

export type JobName = keyof typeof jobCatalog;
export type JobPayload<Name extends JobName> = z.infer<(typeof jobCatalog)[Name]["payload"]>;

/** Adds a job in the act's own transaction: it exists exactly when the act committed. */
export async function enqueue<Name extends JobName>(
  tx: Queryable,
  name: Name,
  payload: JobPayload<Name>,
  options: { runAt?: Date; jobKey?: string } = {},
): Promise<void> {
  await tx.query(
    "SELECT graphile_worker.add_job($1, payload := $2::json, run_at := $3, max_attempts := $4, job_key := $5)",
    [
      name,
      JSON.stringify(payload),
      options.runAt ?? null,
      jobCatalog[name].maxAttempts,
      options.jobKey ?? null,
    ],
  );
}
