import { pseudonym } from "#app/domain/profile/masked-email.ts";

/** A standing as the statements of the leaderboard answer it. */
export interface StandingLine {
  id: string;
  first: string | null;
  last: string | null;
  score: number;
}

/** Its columns, of a standing and the profile behind it, by their aliases. */
export function standingLine(standing: string, profile: string): string {
  return `json_build_object('id', ${standing}.play_id, 'first', ${profile}.first_name, 'last', ${profile}.last_name, 'score', -${standing}.negated_score)`;
}

export function toLine({ id, first, last, score }: StandingLine, rank: number, myId: string | undefined) {
  return { rank, name: pseudonym(first ?? "", last ?? ""), score, me: id === myId };
}
