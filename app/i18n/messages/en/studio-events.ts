import { counting } from "../../counting.ts";

const { count, number } = counting("en");

/** What an event's payload may tell; every part is absent in some events. */
export interface EventDetail {
  level?: number;
  points?: number;
  purpose?: string;
  placement?: string;
  count?: number;
  right?: number;
}

export type EventWords = (detail: EventDetail) => string;

const purposes: Record<string, string> = {
  rules: "the rules",
  adult: "being of age",
  newsletter: "news by e-mail",
};

/** Names of events in words. An event that a later version invents is shown by `other`. */
export const events = {
  known: {
    signed_up: ({ placement }) => (placement ? `Signed up, from "${placement}"` : "Signed up"),
    consent_given: ({ purpose }) => `Agreed to ${purposes[purpose ?? ""] ?? purpose}`,
    consent_withdrawn: ({ purpose }) => `Withdrew the consent to ${purposes[purpose ?? ""] ?? purpose}`,
    questions_answered: ({ count: n = 1, right = 0, level }) =>
      `Answered ${count(n, "question", "questions")}${level ? ` of level\u00a0${level}` : ""}, ${number(right)} right`,
    level_finished: ({ level }) => `Finished level\u00a0${level}`,
    level_failed: ({ level }) => `Failed level\u00a0${level}`,
    level_tried_again: ({ level }) => `Tried level\u00a0${level} again`,
    game_finished: () => "Finished the game",
    voucher_reserved: () => "Voucher reserved until the address is proven",
    voucher_issued: () => "Voucher issued",
    voucher_redeemed: () => "Voucher redeemed",
    voucher_lapsed: () => "Voucher's reservation lapsed",
    voucher_expired: () => "Voucher expired",
    voucher_waiting: () => "Waits for a voucher",
    invitation_sent: () => "Challenged a friend",
    invitation_accepted: () => "Came by a friend's challenge",
    link_opened: () => "Link opened (machines included)",
    boost_earned: ({ points }) =>
      points ? `Earned a boost of ${count(points, "point", "points")}` : "Earned a boost",
    address_proven: () => "Proved the address",
    play_superseded: () => "Second play joined to the first",
    play_left: () => "Left the game",
    returned: () => "Came back on another device",
    message_sent: () => "A mail was handed to the mail server",
    mailing_imported: () => "Brought by a mailing's list",
  } satisfies Record<string, EventWords>,
  other: (name: string) => name.replaceAll("_", " "),
};
