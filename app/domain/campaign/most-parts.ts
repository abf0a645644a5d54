/** The most parts that a question may have: more are no longer taken in on a phone. What comes from files of other programs is held to it. */
export const MOST_PARTS = {
  oneChoice: 8,
  severalChoices: 12,
  orderItems: 8,
  matchItems: 8,
  matchOthers: 10,
  acceptedTexts: 50,
} as const;

/** Characters of any one text of a campaign. */
export const LONGEST_WORDS = 20_000;
