import { counting } from "../../counting.ts";
import type { en } from "../en/studio.ts";
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

const { count } = counting("fr");

export const fr: typeof en = {
  product: "Outdo Studio",
  title: (page) => `${page} · Outdo Studio`,
  skipToContent: "Aller au contenu",
  mainNavigation: "Principale",
  campaigns: "Campagnes",
  prospects: "Prospects",
  account: "Compte",
  languageOfTheStudio: "Langue du studio",
  notYet: "Pas encore",
  faultSummary: (n) => `${count(n, "champ est à revoir", "champs sont à revoir")}. Rien n'a été enregistré.`,
  errors: {
    notFound: "Page introuvable",
    notFoundText: "Il n'y a rien à cette adresse. Elle a pu changer, ou le lien est incomplet.",
    forbidden: "Votre rôle ne le permet pas",
    forbiddenText:
      "Les analystes consultent et exportent. Demandez ce changement à un propriétaire de la marque.",
    broken: "Une erreur est survenue",
    brokenText: "L'erreur a été enregistrée. Réessayez dans un instant.",
    toStudio: "Vers le studio",
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
