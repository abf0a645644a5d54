import { kindOf } from "../game/kinds/table.ts";
import type { Words } from "../kernel/language.ts";
import type { CampaignContent } from "./content.ts";
import { isScored, type Question } from "./question.ts";

/** A text of a campaign, and where it stands: "levels.2.questions.phylloxera.prompt". */
export type PlacedText = [place: string, words: Words];

/** Every question of a campaign, and where it stands. Levels count from 1. */
export function questionsOf(content: CampaignContent): [place: string, question: Question][] {
  return content.levels.flatMap((level, index) =>
    (["opening", "questions"] as const).flatMap((part) =>
      level[part].map((question): [string, Question] => [
        `levels.${index + 1}.${part}.${question.key}`,
        question,
      ]),
    ),
  );
}

/** Everything that is said to players in a campaign's own words: what has to be there in each of its languages. */
export function textsOf(content: CampaignContent): PlacedText[] {
  const { name, tagline, intro, closedText, rules } = content;
  const { pausedText, notYetText, fullText } = content;
  const { adult, ...consents } = content.consents;
  return [
    ...Object.entries({ name, tagline, intro, closedText, rules }),
    ...Object.entries({ pausedText, notYetText, fullText }).flatMap(([place, words]): PlacedText[] =>
      words ? [[place, words]] : [],
    ),
    ...content.notices.map((words, index): PlacedText => [`notices.${index}`, words]),
    ...Object.entries({ ...consents, ...(adult ? { adult } : {}) }).map(
      ([purpose, words]): PlacedText => [`consents.${purpose}`, words],
    ),
    ...(content.theme.logo ? [["theme.logo.alt", content.theme.logo.alt] as PlacedText] : []),
    ["voucher.name", content.voucher.name],
    ["voucher.terms", content.voucher.terms],
    ...content.levels.flatMap((level, index): PlacedText[] => [
      [`levels.${index + 1}.name`, level.name],
      [`levels.${index + 1}.intro`, level.intro],
    ]),
    ...questionsOf(content).flatMap(([place, question]) =>
      textsOfQuestion(question).map(([part, words]): PlacedText => [`${place}.${part}`, words]),
    ),
  ];
}

function textsOfQuestion(question: Question): PlacedText[] {
  return [
    ["prompt", question.prompt],
    ...(question.picture ? [["picture.alt", question.picture.alt] as PlacedText] : []),
    ...kindOf(question).texts(question),
    ...(isScored(question) ? [["explanation", question.explanation] as PlacedText] : []),
  ];
}
