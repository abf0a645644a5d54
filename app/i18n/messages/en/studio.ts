import { counting } from "../../counting.ts";
import { account } from "./studio-account.ts";
import { audit } from "./studio-audit.ts";
import { campaign } from "./studio-campaign.ts";
import { check } from "./studio-check.ts";
import { colleagues } from "./studio-colleagues.ts";
import { draft } from "./studio-draft.ts";
import { exchange } from "./studio-exchange.ts";
import { faults } from "./studio-faults.ts";
import { firstSteps } from "./studio-first-steps.ts";
import { live } from "./studio-live.ts";
import { mailing } from "./studio-mailing.ts";
import { mails } from "./studio-mails.ts";
import { media } from "./studio-media.ts";
import { navigation } from "./studio-navigation.ts";
import { parts } from "./studio-parts.ts";
import { passkeys } from "./studio-passkeys.ts";
import { preview } from "./studio-preview.ts";
import { profile } from "./studio-profile.ts";
import { sender } from "./studio-sender.ts";
import { simulation } from "./studio-simulation.ts";
import { team } from "./studio-team.ts";

const { count } = counting("en");

/** Every word of the studio. The other languages follow its shape, or they do not compile. */
export const en = {
  product: "Outdo Studio",
  title: (page: string) => `${page} · Outdo Studio`,
  skipToContent: "Skip to content",
  mainNavigation: "Main",
  campaigns: "Campaigns",
  prospects: "Prospects",
  account: "Account",
  languageOfTheStudio: "Language of the studio",
  notYet: "Not yet",
  faultSummary: (n: number) =>
    `${count(n, "field needs", "fields need")} your attention. Nothing was stored.`,
  errors: {
    notFound: "Page not found",
    notFoundText: "Nothing is at this address. It may have moved, or the link is incomplete.",
    forbidden: "Your role cannot do this",
    forbiddenText: "Analysts read and export. Ask an owner of the brand to make this change.",
    broken: "Something went wrong",
    brokenText: "The error has been recorded. Try again in a moment.",
    toStudio: "To the studio",
  },
  team,
  accounts: account,
  audit,
  colleagues,
  sender,
  campaign,
  draft,
  check,
  exchange,
  firstSteps,
  live,
  mailing,
  mails,
  media,
  navigation,
  parts,
  passkeys,
  preview,
  profile,
  simulation,
  faults,
};
