/** What decides whether a prospect is worth a marketer's first call. */
export interface Progress {
  /** The person has shown that the address is theirs. */
  isProven: boolean;
  /** One of the person's plays reached the end of its last level. */
  hasFinished: boolean;
  /** How many questions of taste the person has answered. */
  declaredTraits: number;
}

/** Qualified prospect: address proven, last level finished, at least one declared trait (DESIGN section 4). */
export function isQualified({ isProven, hasFinished, declaredTraits }: Progress): boolean {
  return isProven && hasFinished && declaredTraits > 0;
}
