import { counting } from "../../counting.ts";

const { number, signed, count } = counting("en");

/** Challenging a friend: the offer, the preview, the list, and the friend's own way out. */
export const referral = {
  offerTitle: "Challenge a friend",
  offerText: "Your score meets theirs, question for question.",
  boosts: "What it brings you",
  now: "now",
  whenJoined: "when they join",
  whenFinished: (p: { level: number }): string => `when they finish level\u00a0${number(p.level)}`,
  points: (p: { points: number }): string => signed(p.points),
  friendEmail: "Your friend's e-mail",
  friendHint: "You read the message before it leaves. The address is used once, then erased within 72 hours.",
  preview: "See the message",
  ownLink: "Your own link",
  ownLinkText: "Send it yourself, to people who will be glad of it.",
  share: "Share",
  copy: "Copy",
  copied: "Copied",
  shareMore: "QR code and picture",
  qr: "QR code of your link",
  qrText: "Held out to a phone's camera, it opens your link.",
  scored: (p: { name: string; campaign: string; score: number }): string =>
    `${p.name} scored ${count(p.score, "point", "points")} at ${p.campaign}.`,
  cardAsk: "Will you do better?",
  mailto: "Write an e-mail",
  shareText: (p: { campaign: string; score: number }): string =>
    `I scored ${count(p.score, "point", "points")} at ${p.campaign}. Will you do better?`,
  sent: "Your challenge is on its way.",
  invitations: {
    title: "Challenge your friends",
    yours: "Your challenges",
    none: "No challenge yet.",
    byMail: (p: { date: string; level: number }): string =>
      `Friend challenged on ${p.date}, after level\u00a0${number(p.level)}`,
    byLink: (p: { date: string; level: number }): string =>
      `Friend came by your link on ${p.date}, after level\u00a0${number(p.level)}`,
    states: {
      waiting: "Waiting",
      joined: "Has joined",
      finished: "Has finished the game",
      ended: "Ended",
    },
    boosts: { pending: "pending", earned: "earned", void: "void" },
    onward: "Go on playing",
    limit: "You have challenged as many friends as this game allows. Thank you!",
  },
  previewPage: {
    title: "Read before it leaves",
    intro: "This is exactly what your friend will get, once, and nothing more after it.",
    from: "From",
    to: "To",
    subject: "Subject",
    letter: "The message",
    note: "Your first name is shown. The address serves this one message and is erased within 72 hours.",
    send: "Send this challenge",
    back: "Change the address",
  },
  unsubscribe: {
    title: "No more news from us",
    text: "Press the button, and this address gets no more news or offers. Your game and your voucher stay as they are.",
    button: "Stop the news",
    doneTitle: "It is done",
    doneText: "You will get no more news or offers from us. You can agree again on your own page, any time.",
  },
  stop: {
    title: "Never hear from us again",
    text: "Press the button, and no challenge will ever reach this address again, whoever sends it and for whatever game.",
    button: "Never write to me",
    doneTitle: "It is done",
    doneText:
      "This address will never be written to again. Only an unreadable fingerprint of it is kept, so that we can keep this promise.",
  },
};
