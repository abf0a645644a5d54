import { counting } from "../../counting.ts";
import type { audit as model } from "../en/studio-audit.ts";

const { count, number } = counting("fr");

export const audit: typeof model = {
  title: "Activité",
  intro:
    "Qui a fait quoi pour cette marque, du plus récent au plus ancien. Rien ne peut y être modifié, et aucune donnée de prospect n'y figure.",
  kind: "Quoi",
  person: "Qui",
  everything: "Tout",
  everybody: "Tout le monde",
  filter: "Filtrer",
  exportCsv: "Exporter en CSV",
  list: "Entrées",
  when: "Quand",
  did: "Ce qui a été fait",
  older: "Entrées plus anciennes",
  none: "Rien ici",
  noneText: "Aucune entrée ne correspond à ce filtre.",
  kinds: {
    account: "Comptes",
    team: "Équipe",
    brand: "Marque et expéditeur",
    campaign: "Campagnes",
    mailing: "Envois",
    media: "Images",
    prospects: "Exports",
  },
  other: (action) => `A fait « ${action} »`,
  actions: {
    signed_in: () => "S'est connecté·e",
    password_changed: () => "A changé son mot de passe",
    password_reset: () => "A remplacé un mot de passe oublié par un lien reçu par mail",
    sessions_ended: () => "A déconnecté d'autres navigateurs",
    authenticator_added: () => "A mis en place une application d'authentification",
    authenticator_removed: () => "A retiré l'application d'authentification",
    passkey_added: () => "A ajouté une clé d'accès",
    passkey_removed: () => "A retiré une clé d'accès",
    recovery_code_used: () => "S'est connecté·e avec un code de secours",
    colleague_invited: ({ colleague = "", role = "" }) =>
      `A invité ${colleague} avec le rôle ${role.toLowerCase()}`,
    invitation_resent: ({ colleague = "" }) => `A renvoyé l'invitation de ${colleague}`,
    invitation_revoked: ({ colleague = "" }) => `A retiré l'invitation de ${colleague}`,
    colleague_joined: ({ role = "" }) => `A rejoint l'équipe avec le rôle ${role.toLowerCase()}`,
    role_changed: ({ colleague = "", before = "", role = "" }) =>
      `A changé le rôle de ${colleague} : ${role.toLowerCase()} au lieu de ${before.toLowerCase()}`,
    colleague_removed: ({ colleague = "" }) => `A retiré ${colleague} de l'équipe`,
    brand_created: () => "A créé la marque",
    brand_changed: () => "A modifié les réglages de la marque",
    test_mail_sent: () => "S'est envoyé un mail d'essai",
    campaign_created: ({ campaign = "" }) => `A commencé la campagne ${campaign}`,
    campaign_published: ({ campaign = "", version = 1 }) =>
      version === 1
        ? `A publié la campagne ${campaign}`
        : `A publié la version ${number(version)} de la campagne ${campaign}`,
    version_restored: ({ campaign = "", version = 1, restores = 1 }) =>
      `A rétabli la version ${number(restores)} de la campagne ${campaign}, comme version ${number(version)}`,
    campaign_scheduled: ({ campaign = "" }) => `A changé les dates de la campagne ${campaign}`,
    campaign_paused: ({ campaign = "" }) => `A mis en pause la campagne ${campaign}`,
    campaign_resumed: ({ campaign = "" }) => `A repris la campagne ${campaign}`,
    campaign_closed: ({ campaign = "" }) => `A fermé la campagne ${campaign}`,
    mailing_launched: ({ campaign = "", count: n = 0 }) =>
      `A lancé un envoi de ${campaign} à ${count(n, "personne", "personnes")}`,
    picture_added: ({ picture = "" }) => `A ajouté l'image ${picture}`,
    picture_described: ({ picture = "" }) => `A modifié les mots de l'image ${picture}`,
    picture_deleted: ({ picture = "" }) => `A supprimé l'image ${picture}`,
    prospects_exported: ({ count: n = 0 }) => `A exporté ${count(n, "prospect", "prospects")}`,
    audit_exported: () => "A exporté ce journal d'activité",
  },
};
