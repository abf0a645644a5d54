const LONGEST = 60;

/** The n-th address that is tried for a campaign, from 1: "quiz", "quiz-2", "quiz-3". */
export function addressOf(slug: string, n: number): string {
  if (n === 1) return slug;
  const ending = `-${n}`;
  return `${slug.slice(0, LONGEST - ending.length).replace(/-+$/, "")}${ending}`;
}
