import { Z_95 } from "./normal.ts";

/** How many new players each player brings, with the 95 % interval of that mean. */
export interface KFactor {
  players: number;
  mean: number;
  low: number;
  high: number;
}

/**
 * The K-factor: friends who joined, for each player. Above 1 a campaign grows by itself. Most players bring nobody and a
 * few bring many, so the interval is made from the variance of the counts themselves and not from a distribution they do
 * not have: mean ± z·s/√n. Null below two players, which have no spread.
 *
 * `friends` is the sum of the friends of each inviter, `squares` the sum of their squares; all other players count 0.
 */
export function kFactorOf(players: number, friends: number, squares: number): KFactor | null {
  if (players < 2) return null;
  const mean = friends / players;
  const variance = Math.max(0, (squares - players * mean ** 2) / (players - 1));
  const reach = Z_95 * Math.sqrt(variance / players);
  return { players, mean, low: Math.max(0, mean - reach), high: mean + reach };
}
