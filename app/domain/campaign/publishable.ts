import type { CampaignContent } from "./content.ts";
import { type LevelProblem, problemsOfLevel } from "./level-problems.ts";
import { problemsOfQuestion, type QuestionProblem } from "./question-problems.ts";
import { questionsOf, textsOf } from "./texts.ts";

/** What keeps a campaign from being published, with the place to mend it. */
export interface Problem {
  code:
    | "missing_language"
    | "same_key_twice"
    | "no_age_gate"
    | "no_health_notice"
    | "boost_after_last_level"
    | "same_boost_twice"
    | "no_rules"
    | QuestionProblem["code"]
    | LevelProblem["code"];
  /** Where: "levels.2.questions.phylloxera.prompt". */
  place: string;
}

/** A draft becomes content only through here: an empty list means that it may be published. */
export function problemsOf(content: CampaignContent): Problem[] {
  return [
    ...missingLanguages(content),
    ...repeatedKeys(content),
    ...questionsOf(content).flatMap(([place, question]) =>
      problemsOfQuestion(place, question, content.languages),
    ),
    ...content.levels.flatMap((level, index) => problemsOfLevel(`levels.${index + 1}`, level)),
    ...alcoholGaps(content),
    ...boostGaps(content),
    ...rulesGap(content),
  ];
}

function missingLanguages(content: CampaignContent): Problem[] {
  return textsOf(content)
    .filter(([, words]) => content.languages.some((language) => !words[language]?.trim()))
    .map(([place]) => ({ code: "missing_language", place }));
}

/** Answers and feedback are found by key, so a key is one question's in the whole campaign. */
function repeatedKeys(content: CampaignContent): Problem[] {
  const keys = questionsOf(content).map(([, question]) => question.key);
  return questionsOf(content)
    .filter(([, question], index) => keys.indexOf(question.key) !== index)
    .map(([place]) => ({ code: "same_key_twice", place }));
}

/** Code de la sante publique L.3323-4 demands the health notice, L.3342-1 forbids offering alcohol to minors. */
function alcoholGaps(content: CampaignContent): Problem[] {
  if (content.regulated !== "alcohol") return [];
  const gaps: Problem[] = [];
  if (!content.consents.adult) gaps.push({ code: "no_age_gate", place: "consents.adult" });
  if (content.notices.length === 0) gaps.push({ code: "no_health_notice", place: "notices" });
  return gaps;
}

/** A friend's act is paid by one rule: two for the same act could not both be kept for one invitation. */
function boostGaps({ boosts, levels }: CampaignContent): Problem[] {
  const acts = boosts.map((boost) => `${boost.act}:${boost.friendLevel}`);
  return boosts.flatMap((boost, index): Problem[] => {
    const place = `referral.boosts.${index}`;
    return [
      ...(boost.friendLevel > levels.length ? [{ code: "boost_after_last_level" as const, place }] : []),
      ...(acts.indexOf(acts[index] as string) !== index
        ? [{ code: "same_boost_twice" as const, place }]
        : []),
    ];
  });
}

function rulesGap(content: CampaignContent): Problem[] {
  return Object.values(content.rules).some((text) => text.trim() !== "")
    ? []
    : [{ code: "no_rules", place: "rules" }];
}
