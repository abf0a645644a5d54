import { counting } from "../../counting.ts";

const { number, count } = counting("en");

export const voucher = {
  title: "Your voucher",
  notFinished: {
    title: (p: { value: string }): string => `${p.value} at the end of the game`,
    left: (p: { levels: number }): string => `${count(p.levels, "level", "levels")} to go.`,
    progress: (p: { done: number; of: number }): string =>
      `${number(p.done)} of ${count(p.of, "level", "levels")} finished`,
    next: (p: { level: number }): string => `Play level\u00a0${number(p.level)}`,
  },
  reserved: {
    title: "One press and it is yours",
    sent: (p: { email: string }): string => `We have sent a message to ${p.email}. Press the button in it.`,
    until: (p: { date: string }): string => `Your voucher is kept for you until ${p.date}.`,
    ribbon: "Kept for you",
    nothing: "Nothing there? Look among unwanted mail, or:",
    again: "Send it again",
    resent: "Sent again: look in your mailbox.",
    wrongAddress: "A wrong address? Nothing is lost: tell the privacy contact below.",
  },
  issued: {
    title: (p: { firstName: string }): string => `Well played, ${p.firstName}`,
    text: "The voucher is yours. We have also sent it by e-mail.",
    code: "Your code",
    copy: "Copy the code",
    copied: "Copied",
    until: (p: { date: string }): string => `Valid until ${p.date}`,
    terms: "Terms",
    shop: "Visit the shop",
    challenge: "Challenge a friend",
  },
  waiting: {
    title: "You have finished, and the vouchers ran out",
    text: "Every voucher has found its player. You are on the list: if one comes free, it is yours and we will write to you.",
    since: (p: { date: string }): string => `On the list since ${p.date}.`,
    leaderboard: "See the leaderboard",
  },
  had: {
    title: "You have finished the game again",
    text: "This address has had its voucher already, and there is one for each person.",
    leaderboard: "See the leaderboard",
  },
};
