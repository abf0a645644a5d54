/** What one run comes to. */
export interface Tally {
  players: number;
  /** Of the players: who came by a friend. */
  friends: number;
  /** Friends who came, whether there was a place for them or not. */
  brought: number;
  /** Who wanted to begin and found every place taken. */
  turnedAway: number;
  challengeMails: number;
  serviceMails: number;
  /** How many finished each level. */
  levels: number[];
  finished: number;
  proven: number;
  vouchers: number;
  /** Finished and proven, with no voucher left. */
  waiting: number;
  qualified: number;
  boostPoints: number;
  /** How many finished with each number of points, boosts aside. */
  scores: Map<number, number>;
  /** It grew without end, and was stopped. */
  isCut: boolean;
}

export function emptyTally(levels: number): Tally {
  return {
    players: 0,
    friends: 0,
    brought: 0,
    turnedAway: 0,
    challengeMails: 0,
    serviceMails: 0,
    levels: Array(levels).fill(0),
    finished: 0,
    proven: 0,
    vouchers: 0,
    waiting: 0,
    qualified: 0,
    boostPoints: 0,
    scores: new Map(),
    isCut: false,
  };
}
