import type { CampaignContent } from "../campaign/content.ts";
import { problemsOfLevel } from "../campaign/level-problems.ts";
import { problemsOfQuestion } from "../campaign/question-problems.ts";
import { questionsOf } from "../campaign/texts.ts";
import { answerPlaceFindings } from "./answer-place-findings.ts";
import { choiceFindings } from "./choice-findings.ts";
import { clockFindings } from "./clock-findings.ts";
import { dateFindings } from "./date-findings.ts";
import { type Finding, type Found, SEVERITIES } from "./finding.ts";
import { identityFindings } from "./identity-findings.ts";
import type { LaunchFacts } from "./launch-facts.ts";
import { lawFindings } from "./law-findings.ts";
import { levelFindings } from "./level-findings.ts";
import { mailFindings } from "./mail-findings.ts";
import { offerFindings } from "./offer-findings.ts";
import { pictureFindings } from "./picture-findings.ts";
import { referralFindings } from "./referral-findings.ts";
import { textFindings } from "./text-findings.ts";
import { themeFindings } from "./theme-findings.ts";

/**
 * The check before launch: everything that is wrong or doubtful in a campaign, each with the place to mend it, what blocks
 * before what warns. It takes a draft as it is, with empty texts and unset answers, and says what that lacks.
 */
export function checkCampaign(content: CampaignContent, facts: LaunchFacts = {}): Finding[] {
  const found: Found[] = [
    ...identityFindings(content, facts),
    ...dateFindings(content, facts),
    ...textFindings(content),
    ...pictureFindings(content, facts),
    ...levelFindings(content),
    ...content.levels.flatMap((level, index) => problemsOfLevel(`levels.${index + 1}`, level)),
    ...questionsOf(content).flatMap(([place, question]) =>
      problemsOfQuestion(place, question, content.languages),
    ),
    ...choiceFindings(content),
    ...answerPlaceFindings(content),
    ...clockFindings(content),
    ...referralFindings(content),
    ...mailFindings(content),
    ...offerFindings(content, facts),
    ...lawFindings(content, facts),
    ...themeFindings(content),
  ];
  const findings = found.map((one): Finding => ({ ...one, severity: SEVERITIES[one.code] }));
  return [
    ...findings.filter(({ severity }) => severity === "blocks"),
    ...findings.filter(({ severity }) => severity === "warns"),
  ];
}
