/**
 * For the one heading or message that a page exists to say: read out at once, not a stop on the way of
 * the Tab key. A page of this game is the answer to a press of a button, so nobody is carried off.
 */
export const firstFocus = { tabIndex: -1, autoFocus: true } as const;
