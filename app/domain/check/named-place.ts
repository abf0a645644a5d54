import type { CampaignContent } from "../campaign/content.ts";
import { kindOf } from "../game/kinds/table.ts";
import type { Words } from "../kernel/language.ts";

/** The parts of a campaign that a finding may lead to, each with the places that are in it. */
const PARTS = {
  slug: /^slug$/,
  country: /^country$/,
  languages: /^languages$/,
  game: /^game$/,
  name: /^name$/,
  tagline: /^tagline$/,
  intro: /^intro$/,
  notices: /^notices/,
  rules: /^rules$/,
  rulesBox: /^consents\.rules$/,
  adultBox: /^consents\.adult$/,
  newsletterBox: /^consents\.newsletter$/,
  closedText: /^closedText$/,
  pausedText: /^pausedText$/,
  notYetText: /^notYetText$/,
  fullText: /^fullText$/,
  friendMail: /^mails\.friend-invitation\./,
  launchMail: /^mails\.launch-invitation\./,
  proofMail: /^mails\.prove-address\./,
  claimMail: /^mails\.prove-address-for-voucher\./,
  voucherMail: /^mails\.voucher-issued\./,
  deviceMail: /^mails\.continue-elsewhere\./,
  opensAt: /^opensAt$/,
  closesAt: /^closesAt$/,
  capacity: /^capacity$/,
  boost: /^referral\.boosts/,
  voucherName: /^voucher\.name$/,
  voucherTerms: /^voucher\.terms$/,
  voucherPool: /^voucher\.pool$/,
  voucherValue: /^voucher\.value$/,
  voucherDays: /^voucher\.validDays$/,
  brandColour: /^theme\.brand$/,
  inkColour: /^theme\.ink$/,
  surfaceColour: /^theme\.surface$/,
  logo: /^theme\.logo/,
  senderName: /^sender\.name$/,
  senderAddress: /^sender\.postalAddress$/,
  senderEmail: /^sender\.email$/,
  privacyEmail: /^sender\.privacyEmail$/,
  levels: /^levels$/,
  // Within a question, before the level's own: "levels.2.questions.phylloxera.prompt".
  prompt: /^levels\.\d+\.\w+\.[^.]+\.prompt$/,
  explanation: /^levels\.\d+\.\w+\.[^.]+\.explanation$/,
  picture: /^levels\.\d+\.\w+\.[^.]+(\.choices\.[^.]+)?\.picture/,
  answer: /^levels\.\d+\.\w+\.[^.]+\.(choices|items|others|zones)\./,
  answers: /^levels\.\d+\.\w+\.[^.]+\.(choices|items|others|zones)$/,
  rightAnswer: /^levels\.\d+\.\w+\.[^.]+\.(right|accepted|refused|slips|tolerance)$/,
  points: /^levels\.\d+\.\w+\.[^.]+\.(points|wrongPoints)$/,
  bounds: /^levels\.\d+\.\w+\.[^.]+\.(min|max|most|longest|unit|lowLabel|highLabel)$/,
  question: /^levels\.\d+\.(opening|questions)\.[^.]+$/,
  levelName: /^levels\.\d+\.name$/,
  levelIntro: /^levels\.\d+\.intro$/,
  questions: /^levels\.\d+\.questions$/,
  draw: /^levels\.\d+\.draw$/,
  passMark: /^levels\.\d+\.passMark$/,
  attempts: /^levels\.\d+\.(attempts|coolDownMinutes)$/,
  levelDates: /^levels\.\d+\.(opensAt|closesAt)$/,
  timeLimit: /^levels\.\d+\.timeLimit$/,
  bonuses: /^levels\.\d+\.(speedBonus|streakBonus)$/,
  weight: /^levels\.\d+\.weight$/,
  jumps: /^levels\.\d+\.jumps/,
  level: /^levels\.\d+/,
  campaign: /^/,
} as const;

export type PlacePart = keyof typeof PARTS;

/** A place as people name it: the second level, its third question, the explanation. Numbers count from 1. */
export interface NamedPlace {
  part: PlacePart;
  level: { number: number; name: Words } | null;
  /** Questions of taste are counted by themselves. */
  question: { number: number; isTaste: boolean } | null;
  /** Of an answer in its list, a boost, a notice. */
  item: number | null;
}

export function namedPlace({ levels }: CampaignContent, place: string): NamedPlace {
  const part = (Object.keys(PARTS) as PlacePart[]).find((one) => PARTS[one].test(place)) ?? "campaign";
  const [, number, list, key, answers, answer] =
    /^levels\.(\d+)(?:\.(opening|questions)\.([^.]+)(?:\.(\w+)\.([^.]+))?)?/.exec(place) ?? [];
  const level = levels[Number(number) - 1];
  const questions = list === "opening" ? level?.opening : level?.questions;
  const at = questions?.findIndex((question) => question.key === key) ?? -1;
  const question = questions?.[at];
  const listed = question
    ? kindOf(question)
        .texts(question)
        .filter(([text]) => text.startsWith(`${answers}.`))
        .map(([text]) => text)
    : [];
  const index = answer === undefined ? -1 : listed.indexOf(`${answers}.${answer}`);
  return {
    part,
    level: level ? { number: Number(number), name: level.name } : null,
    question: question ? { number: at + 1, isTaste: list === "opening" } : null,
    item: index >= 0 ? index + 1 : level ? null : itemOf(place),
  };
}

/** "notices.0" is the first of a list that is not of a level. */
function itemOf(place: string): number | null {
  const [, index] = /\.(\d+)$/.exec(place) ?? [];
  return index === undefined ? null : Number(index) + 1;
}
