/** Where a player goes on: a level's next question, or the voucher when the last level is finished. */
export type NextStop = { at: "level"; level: number } | { at: "voucher" };

export function nextStop(play: { levelsFinished: number; isFinished: boolean }, levels: number): NextStop {
  if (play.isFinished || play.levelsFinished >= levels) return { at: "voucher" };
  return { at: "level", level: play.levelsFinished + 1 };
}
