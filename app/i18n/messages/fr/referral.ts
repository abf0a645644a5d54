import { counting } from "../../counting.ts";

const { number, signed, count } = counting("fr");

export const referral = {
  offerTitle: "Défiez un ami",
  offerText: "Votre score contre le sien, question pour question.",
  boosts: "Ce que cela vous rapporte",
  now: "tout de suite",
  whenJoined: "quand il rejoint le jeu",
  whenFinished: (p: { level: number }) => `quand il termine le niveau\u00a0${number(p.level)}`,
  points: (p: { points: number }) => signed(p.points),
  friendEmail: "L'e-mail de votre ami",
  friendHint:
    "Vous lisez le message avant son départ. L'adresse sert une seule fois, puis elle est effacée sous 72 heures.",
  preview: "Voir le message",
  ownLink: "Votre propre lien",
  ownLinkText: "Envoyez-le vous-même, à qui en sera content.",
  share: "Partager",
  copy: "Copier",
  copied: "Copié",
  shareMore: "Code QR et image",
  qr: "Code QR de votre lien",
  qrText: "Présenté à l'appareil photo d'un téléphone, il ouvre votre lien.",
  scored: (p: { name: string; campaign: string; score: number }) =>
    `${p.name} a marqué ${count(p.score, "point", "points")} à ${p.campaign}.`,
  cardAsk: "Ferez-vous mieux\u00a0?",
  mailto: "Écrire un e-mail",
  shareText: (p: { campaign: string; score: number }) =>
    `J'ai marqué ${count(p.score, "point", "points")} à ${p.campaign}. Ferez-vous mieux\u00a0?`,
  sent: "Votre défi est en route.",
  invitations: {
    title: "Défiez vos amis",
    yours: "Vos défis",
    none: "Aucun défi pour l'instant.",
    byMail: (p: { date: string; level: number }) =>
      `Ami défié le ${p.date}, après le niveau\u00a0${number(p.level)}`,
    byLink: (p: { date: string; level: number }) =>
      `Ami venu par votre lien le ${p.date}, après le niveau\u00a0${number(p.level)}`,
    states: {
      waiting: "En attente",
      joined: "A rejoint le jeu",
      finished: "A terminé le jeu",
      ended: "Terminé",
    },
    boosts: { pending: "en attente", earned: "gagné", void: "annulé" },
    onward: "Continuer à jouer",
    limit: "Vous avez défié autant d'amis que ce jeu le permet. Merci\u00a0!",
  },
  previewPage: {
    title: "À lire avant le départ",
    intro: "Voici exactement ce que votre ami recevra, une seule fois, et rien d'autre ensuite.",
    from: "De",
    to: "À",
    subject: "Objet",
    letter: "Le message",
    note: "Votre prénom y figure. L'adresse sert à ce seul message et elle est effacée sous 72 heures.",
    send: "Envoyer ce défi",
    back: "Changer l'adresse",
  },
  unsubscribe: {
    title: "Ne plus recevoir nos nouvelles",
    text: "Appuyez sur le bouton\u00a0: cette adresse ne recevra plus ni nouvelles ni offres. Votre partie et votre bon restent ce qu'ils sont.",
    button: "Arrêter les nouvelles",
    doneTitle: "C'est fait",
    doneText:
      "Vous ne recevrez plus ni nouvelles ni offres de notre part. Vous pouvez accepter à nouveau sur votre page, quand vous voulez.",
  },
  stop: {
    title: "Ne plus jamais recevoir de défi",
    text: "Appuyez sur le bouton\u00a0: plus aucun défi n'arrivera à cette adresse, qui que soit l'expéditeur et quel que soit le jeu.",
    button: "Ne plus jamais m'écrire",
    doneTitle: "C'est fait",
    doneText:
      "Plus rien ne sera envoyé à cette adresse. Seule une empreinte illisible en est gardée, pour tenir cette promesse.",
  },
};
