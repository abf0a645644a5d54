export type Mark = "right" | "partly" | "wrong";

/** How stored answers went, without those to questions of taste. */
export function toMarks(answers: [isRight: boolean | null, share: number | null][]): Mark[] {
  return answers.flatMap(([isRight, share]): Mark[] => {
    if (isRight === null) return [];
    return [isRight ? "right" : share ? "partly" : "wrong"];
  });
}
