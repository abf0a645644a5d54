import type { LockedMessage } from "#app/features/messaging/lock-message.server.ts";
import type { MessageName } from "#emails/catalog.ts";

const TO_COLLEAGUES = ["colleague-invitation", "password-reset", "sender-test"] as const;
type ColleagueMessageName = (typeof TO_COLLEAGUES)[number];
export type PlayerMessageName = Exclude<MessageName, ColleagueMessageName>;
export type ToColleague = LockedMessage & { name: ColleagueMessageName };

/** Whether a message goes to somebody who works here. */
export function isToColleague(message: LockedMessage): message is ToColleague {
  return (TO_COLLEAGUES as readonly string[]).includes(message.name);
}

export function isToPlayer(message: LockedMessage): message is LockedMessage & { name: PlayerMessageName } {
  return !isToColleague(message);
}
