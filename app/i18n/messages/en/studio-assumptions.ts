import type { AssumptionName } from "../../../domain/simulation/assumptions.ts";

/** What each assumption of a simulation is, with what it is a part of. */
export const assumptions: Record<AssumptionName, string> = {
  suppressed: "Of the list, who objected or cannot be reached",
  consented: "Of the list, who agreed to the newsletter",
  pressed: "Of the list, who has had enough messages this week",
  delivered: "Of the mails sent, delivered",
  opened: "Of the mails delivered, opened",
  clicked: "Of the mails opened, clicked",
  signsUp: "Of those who clicked, who signs up",
  sameAddress: "Of those who come by a mail, who signs up with its address",
  leaves: "Who leaves before the end of the level",
  rightAnswers: "Right answers",
  rightSpread: "How far players differ in that",
  answerTime: "Time for an answer",
  tastesAnswered: "Of the questions of taste, answered",
  triesAgain: "Of those who fail, who tries again",
  comesBack: "Of those who have to wait, who comes back",
  challenges: "Of those who finish a level, who challenges friends",
  boostPull: "How much more where a boost is to be had",
  friendsAtOnce: "Friends challenged at once",
  knownFriends: "Of the friends challenged, invited before or playing",
  friendsJoin: "Of the friends who get the challenge, who signs up",
  shares: "Of those who finish a level, who shares the own link",
  friendsByLink: "Friends who sign up by a shared link",
  proves: "Of those who finish unproven, who proves the address",
  redeemed: "Of the vouchers, redeemed",
};

export const ofLevel = (assumption: string, level: number) => `${assumption} (level ${level})`;

/** The steps of the way, and the figures of the whole. */
export const steps = {
  invited: "Invited",
  sent: "Mails sent",
  delivered: "Mails delivered",
  opened: "Mails opened",
  clicked: "Clicked",
  players: "Players",
  level: (level: number) => `Finished level ${level}`,
  finished: "Finished",
  vouchers: "Vouchers issued",
  qualified: "Qualified prospects",
  redeemed: "Vouchers redeemed",
};

export const figures = {
  players: "Players",
  friends: (friends: string) => `${friends} of them by friends`,
  mails: "Mails",
  challenges: (mails: string) => `${mails} of them challenges`,
  finished: "Finished plays",
  vouchers: "Vouchers",
  cost: "Cost of the vouchers",
  qualified: "Qualified prospects",
  perProspect: "Cost per qualified prospect",
  aim: (aim: string) => `aim: ${aim}`,
  scores: "Points of who finishes",
};

export const units = {
  seconds: (seconds: string) => `${seconds} s`,
  factor: (factor: string) => `× ${factor}`,
};
