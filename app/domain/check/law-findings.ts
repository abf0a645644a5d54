import type { CampaignContent } from "../campaign/content.ts";
import { wordsOf } from "../game/same-text.ts";
import { parseEmail } from "../kernel/email.ts";
import type { Found } from "./finding.ts";
import type { LaunchFacts, Sender } from "./launch-facts.ts";
import { praiseFindings } from "./praise-findings.ts";

/** What the law wants said, and does not want said. Product guidance: counsel decides. */
export function lawFindings(content: CampaignContent, { sender }: LaunchFacts): Found[] {
  const hasRules = Object.values(content.rules).some((text) => text.trim() !== "");
  return [
    ...(hasRules ? [] : [{ code: "no_rules" as const, place: "rules" }]),
    ...(content.regulated === "alcohol" ? alcoholFindings(content) : []),
    ...(sender ? senderFindings(sender) : []),
  ];
}

/** Whoever writes says who they are and where one writes back: CPCE art. L.34-5; LCEN art. 20; GDPR art. 13(1)(a). */
function senderFindings({ name, postalAddress, email, privacyEmail }: Sender): Found[] {
  const checks: [isThere: boolean, Found][] = [
    [name.trim() !== "", { code: "sender_without_name", place: "sender.name" }],
    [postalAddress.trim() !== "", { code: "sender_without_address", place: "sender.postalAddress" }],
    [parseEmail(email).ok, { code: "sender_without_email", place: "sender.email" }],
    [parseEmail(privacyEmail).ok, { code: "sender_without_privacy_email", place: "sender.privacyEmail" }],
  ];
  return checks.filter(([isThere]) => !isThere).map(([, found]) => found);
}

/**
 * Code de la sante publique: L.3342-1 forbids offering alcohol to minors, L.3323-4 limits what advertising may say and demands
 * the health notice. ARPP, recommendation "Alcool", 1.6: no link with luck, so no draw.
 */
function alcoholFindings(content: CampaignContent): Found[] {
  const { consents, notices, country, game } = content;
  const checks: [isWrong: boolean, Found][] = [
    [!consents.adult, { code: "no_age_gate", place: "consents.adult" }],
    [notices.length === 0, { code: "no_health_notice", place: "notices" }],
    [
      country === "FR" && notices.length > 0 && !notices.some(({ fr = "" }) => says(fr, HEALTH_NOTICE)),
      { code: "health_notice_reworded", place: "notices" },
    ],
    [game === "chance", { code: "alcohol_by_chance", place: "game" }],
  ];
  return [...checks.filter(([isWrong]) => isWrong).map(([, found]) => found), ...praiseFindings(content)];
}

/** The words of L.3323-4, whatever stands around them. */
const HEALTH_NOTICE = "l'abus d'alcool est dangereux pour la santé";

function says(text: string, words: string): boolean {
  return wordsOf(text).join(" ").includes(wordsOf(words).join(" "));
}
