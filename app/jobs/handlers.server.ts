import { foldStandings } from "#app/features/game/fold-standings.server.ts";
import { foldEvents } from "#app/features/insight/fold-events.server.ts";
import { deliverMessage } from "#app/features/messaging/deliver-message.server.ts";
import { launchMailing } from "#app/features/messaging/launch-mailing.server.ts";
import { queueMessage } from "#app/features/messaging/queue-message.server.ts";
import { makeEventPartitions, sweep } from "#app/features/upkeep/sweep.server.ts";
import { grantWaiting } from "#app/features/voucher/grant-waiting.server.ts";
import { tellFinisher } from "#app/features/voucher/tell-finisher.server.ts";
import type { JobName, JobPayload } from "#app/infra/queue-catalog.server.ts";

/** Which act each job runs. */
export const handlers: { [Name in JobName]: (payload: JobPayload<Name>, now: Date) => Promise<unknown> } = {
  "queue-message": queueMessage,
  "deliver-message": ({ messageId }, now) => deliverMessage(messageId, now),
  "launch-mailing": launchMailing,
  "tell-finisher": ({ playId }, now) => tellFinisher(playId, now),
  "grant-waiting": ({ poolId }, now) => grantWaiting(poolId, now),
  sweep: (_payload, now) => sweep(now),
  "fold-standings": (_payload, now) => foldStandings(now),
  "fold-events": () => foldEvents(),
  "make-event-partitions": (_payload, now) => makeEventPartitions(now),
};
