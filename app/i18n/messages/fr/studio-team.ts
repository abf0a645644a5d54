import type { team as model } from "../en/studio-team.ts";

export const team: typeof model = {
  signIn: "Se connecter",
  signInIntro: "Pour les personnes qui mènent les campagnes. Les joueurs n'ont pas besoin de compte ici.",
  email: "E-mail",
  password: "Mot de passe",
  signOut: "Se déconnecter",
  signedInAs: (email) => `Connecté en tant que ${email}`,
  look: "Apparence",
  themes: { system: "Système", light: "Clair", dark: "Sombre" },
  roles: { owner: "Propriétaire", editor: "Éditeur", analyst: "Analyste" },
  firstRun: "Mise en service d'Outdo",
  firstRunIntro: "Ce lien sert une fois. Il crée le premier compte, propriétaire de la marque.",
  you: "Vous",
  name: "Votre nom",
  passwordHint: (shortest) =>
    `Au moins ${shortest} caractères. Quelques mots que vous retenez conviennent le mieux.`,
  brand: "Votre marque",
  brandIntro: "Chaque page et chaque mail la nomme comme expéditrice et responsable des données.",
  brandName: "Nom de la marque",
  postalAddress: "Adresse postale",
  postalAddressHint: "Au pied de chaque mail, comme la loi le demande.",
  senderEmail: "E-mail de l'expéditeur",
  senderEmailHint: "Les mails en partent, et chacun y écrit au sujet de ses données.",
  create: "Créer le compte",
  linkEnded: "Ce lien de mise en service ne fonctionne plus",
  linkEndedText:
    "Il a déjà servi, ou il a plus de 24 heures. Si personne n'a encore de compte, redémarrez Outdo : un nouveau lien s'affichera.",
};
