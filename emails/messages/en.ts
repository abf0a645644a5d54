const numbers = new Intl.NumberFormat("en");

export const en = {
  sender: {
    hello: (firstName: string) => `Hello ${firstName},`,
    sentBy: (brandName: string, postalAddress: string) => `Sent by ${brandName}, ${postalAddress}.`,
    yourData: "Any question about your data? Write to",
  },

  friendInvitation: {
    preview: (campaignName: string) => `${campaignName}: a quiz, a score, and it is your turn.`,
    challenged: (inviterName: string, campaignName: string) =>
      `${inviterName} has played “${campaignName}”, an online quiz, and challenges you to do better.`,
    scoreToBeat: "Score to beat",
    points: (score: number) => `${numbers.format(score)} ${score === 1 ? "point" : "points"}`,
    play: (inviterName: string) => `Play against ${inviterName}`,
    whyYou: (inviterName: string) =>
      `Why this message? ${inviterName} gave us your address to pass this challenge on to you, once. It is the only message of this kind that you will ever receive from us: no reminder, no newsletter.`,
    whatStays:
      "Your address is erased within 72 hours. All that stays is an irreversible fingerprint of it, kept for one purpose: to honour this promise.",
    never: "Never receive a challenge again, from anyone",
    rights: (brandName: string) =>
      `${brandName} is responsible for this use of your address, in its legitimate interest of passing on a personal challenge. You may ask for access or erasure, object, or complain to your data protection authority.`,
  },

  launchInvitation: {
    subject: (campaignName: string) => `Your turn to play: ${campaignName}`,
    subjectFor: (firstName: string, campaignName: string) =>
      `${firstName}, your turn to play: ${campaignName}`,
    invites: (brandName: string, campaignName: string) =>
      `${brandName} invites you to play “${campaignName}”.`,
    reward: "The reward",
    play: "Play now",
    whyYou: (brandName: string) =>
      `You receive this message because you agreed to marketing messages from ${brandName}.`,
    stop: "Unsubscribe",
  },

  proveAddress: {
    subject: (campaignName: string) => `Confirm your address: ${campaignName}`,
    subjectWithVoucher: "Confirm your address to get your voucher",
    title: (firstName: string) => `Confirm your address, ${firstName}`,
    titleWithVoucher: (firstName: string) => `One last step, ${firstName}`,
    playing: (campaignName: string) =>
      `You are playing “${campaignName}”. Press the button to confirm that this address is yours: your score will then be safely yours, on any device.`,
    finished: (campaignName: string) =>
      `You finished “${campaignName}”: congratulations! Press the button to confirm that this address is yours, and the voucher is yours too.`,
    reserved: "Reserved for you",
    until: (date: string) => `until ${date}`,
    confirm: "Confirm my address",
    confirmWithVoucher: "Confirm and get my voucher",
    notYou:
      "You did not play? Then someone typed your address by mistake. Ignore this message: nothing will happen, and no other will follow.",
  },

  voucherIssued: {
    subject: (voucherText: string) => `It's yours: ${voucherText}`,
    preview: "Your code is inside. Keep this message.",
    title: (firstName: string) => `Here is your voucher, ${firstName}`,
    thanks: (campaignName: string) =>
      `You finished “${campaignName}”. Thank you for playing! Here is your code:`,
    validUntil: (date: string) => `Valid until ${date}`,
    see: "See my voucher",
    keep: "The code is worth money: keep this message, and keep the code to yourself.",
  },

  continueElsewhere: {
    subject: (campaignName: string) => `Continue “${campaignName}” on another device`,
    title: "Pick up where you left off",
    open: (campaignName: string) =>
      `Open this message on the device where you want to go on with “${campaignName}”, then press the button. Your levels and your score will be there.`,
    go: "Continue here",
    once: (hours: number) =>
      `The link works once, within ${numbers.format(hours)} ${hours === 1 ? "hour" : "hours"}. Keep it to yourself: whoever uses it plays in your name.`,
    notYou: "You did not ask for this link? Ignore this message: nothing will happen.",
  },

  colleagueInvitation: {
    subject: (brandName: string) => `Work on the campaigns of ${brandName}`,
    title: (brandName: string) => `You are invited to the studio of ${brandName}`,
    text: (inviterName: string, brandName: string) =>
      `${inviterName} invites you to work with the team of ${brandName} in Outdo Studio.`,
    once: (days: number) =>
      `The link works once, within ${numbers.format(days)} ${days === 1 ? "day" : "days"}. Keep it to yourself.`,
    go: "See the invitation",
    notYou: "You did not expect this? Ignore this message: nothing will happen.",
  },

  passwordReset: {
    subject: "Choose a new password",
    title: "Choose a new password",
    text: "Somebody, probably you, asked for a new password for Outdo Studio.",
    once: (minutes: number) =>
      `The link works once, within ${numbers.format(minutes)} ${minutes === 1 ? "minute" : "minutes"}. Nobody of our team will ever ask you for it.`,
    go: "Choose a new password",
    notYou: "You did not ask for this? Ignore this message: your password stays as it is.",
  },

  senderTest: {
    subject: (brandName: string) => `Test message of ${brandName}`,
    title: "Your mails get through",
    text: (brandName: string) =>
      `This message went out in the same way as every mail of ${brandName}: from the same sender, by the same mail server.`,
    check:
      "Look whether it lies in your inbox and not among the unwanted mail, and whether the sender's name reads well.",
    go: "Back to the sender's page",
    whyYou: "You receive this message because you asked for it in Outdo Studio.",
  },
};

/** The English catalogue is the model: a text missing from another language does not compile. */
export type MailWords = typeof en;
