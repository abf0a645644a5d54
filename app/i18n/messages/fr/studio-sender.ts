import type { sender as model } from "../en/studio-sender.ts";

export const sender: typeof model = {
  title: "Expéditeur",
  intro: (email) =>
    `Les mails partent de ${email}. Le serveur de messagerie et trois enregistrements du domaine décident s'ils arrivent en boîte de réception.`,
  test: "Mail d'essai",
  testIntro: (email) =>
    `Il vous est adressé, à ${email}, par le même chemin que tous les mails de la marque.`,
  send: "M'envoyer un mail d'essai",
  asked: "Le mail d'essai est en route. Rechargez cette page dans quelques secondes.",
  reload: "Regarder à nouveau",
  tests: "Vos derniers mails d'essai",
  when: "Quand",
  outcome: "Ce qu'il est devenu",
  outcomes: {
    waiting: "Part dans un instant",
    sent: "Le serveur de messagerie l'a pris : consultez votre boîte de réception",
    deferred: "Le serveur de messagerie ne répond pas ou demande d'attendre ; un nouvel essai suivra",
    failed: "Le serveur de messagerie l'a refusé",
    held: "Non envoyé : des mails à votre adresse sont déjà revenus",
  },
  code: (code) => `réponse ${code}`,
  records: "Enregistrements du domaine",
  recordsIntro: (domain) =>
    `La personne qui gère ${domain} les publie dans le DNS du domaine, comme enregistrements de type TXT. Ils viennent d'être consultés.`,
  states: {
    good: "En place",
    weak: "Trop faible",
    several: "Plusieurs",
    missing: "Absent",
    unknown: "Sans réponse",
  },
  what: {
    spf: "SPF énumère les serveurs qui peuvent envoyer pour le domaine. Sans lui, beaucoup de destinataires croient à des faux.",
    dkim: "DKIM est la clé qui prouve qu'un mail n'a pas été modifié. Votre prestataire de messagerie signe avec elle, et vous en donne le nom (sélecteur) et le texte.",
    dmarc:
      "DMARC dit quoi faire des mails qui échouent aux deux contrôles, et où envoyer les rapports. Les grandes messageries le demandent à tout expéditeur de masse.",
  },
  advice: {
    good: "Rien à faire.",
    weak: {
      spf: "Il s'achève sans rien dire des autres serveurs : terminez-le par ~all ou -all.",
      dkim: "La clé est vide, donc révoquée : demandez l'actuelle à votre prestataire de messagerie.",
      dmarc:
        "p=none ne fait qu'observer. Quand les rapports sont bons depuis quelques semaines, passez à p=quarantine.",
    },
    several: "Il n'en faut qu'un : les destinataires les ignorent tous. Réunissez-les en un seul.",
    missing: "Publiez cet enregistrement :",
    unknown: "Le serveur de noms n'a pas répondu en deux secondes. Réessayez plus tard : rien n'est bloqué.",
  },
  nameOf: "Nom",
  text: "Texte",
  spfNote:
    "La partie centrale vient de votre prestataire : remplacez-la par ce qu'il vous indique, comme include:… ou a:….",
  dkimNote: "Ce qui est entre chevrons vient de votre prestataire de messagerie.",
  selector: "Sélecteur de votre clé DKIM",
  selectorHint: "Votre prestataire de messagerie vous l'indique ; il ne peut pas être deviné.",
  lookUp: "Consulter",
  tooMany: "Trop de mails d'essai. Attendez une heure, puis réessayez.",
};
