import type { mailbox as model } from "../en/mailbox.ts";

export const mailbox: typeof model = {
  title: "Boîte aux lettres",
  intro:
    "Tout message que cette installation envoie arrive ici, faute de serveur de messagerie (SMTP_URL). Rien ne quitte cette machine.",
  empty:
    "Aucun message. Terminez un niveau et défiez un ami\u00a0: son message arrive ici un instant plus tard.",
  search: "Adresse",
  show: "Afficher",
  all: "Tous les messages",
  from: "De",
  to: "À",
  subject: "Objet",
  received: "Reçu",
  text: "Partie texte",
  html: "Partie HTML",
  headers: "En-têtes",
  back: "Boîte aux lettres",
};
