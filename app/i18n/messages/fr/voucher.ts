import { counting } from "../../counting.ts";

const { number, count } = counting("fr");

export const voucher = {
  title: "Votre bon",
  notFinished: {
    title: (p: { value: string }) => `${p.value} au bout du jeu`,
    left: (p: { levels: number }) => `Encore ${count(p.levels, "niveau", "niveaux")}.`,
    progress: (p: { done: number; of: number }) =>
      `${count(p.done, "niveau terminé", "niveaux terminés")} sur ${number(p.of)}`,
    next: (p: { level: number }) => `Jouer le niveau\u00a0${number(p.level)}`,
  },
  reserved: {
    title: "Un geste et il est à vous",
    sent: (p: { email: string }) =>
      `Nous avons envoyé un message à ${p.email}. Appuyez sur le bouton qu'il contient.`,
    until: (p: { date: string }) => `Votre bon vous est gardé jusqu'au ${p.date}.`,
    ribbon: "Gardé pour vous",
    nothing: "Rien reçu\u00a0? Regardez parmi les indésirables, ou bien\u00a0:",
    again: "Renvoyer le message",
    resent: "C'est renvoyé\u00a0: regardez votre boîte.",
    wrongAddress: "L'adresse est fausse\u00a0? Rien n'est perdu\u00a0: écrivez au contact ci-dessous.",
  },
  issued: {
    title: (p: { firstName: string }) => `Bien joué, ${p.firstName}`,
    text: "Le bon est à vous. Nous vous l'avons aussi envoyé par e-mail.",
    code: "Votre code",
    copy: "Copier le code",
    copied: "Copié",
    until: (p: { date: string }) => `Valable jusqu'au ${p.date}`,
    terms: "Conditions",
    shop: "Voir la boutique",
    challenge: "Défier un ami",
  },
  waiting: {
    title: "Vous avez terminé, les bons sont épuisés",
    text: "Chaque bon a trouvé son joueur. Vous êtes sur la liste\u00a0: si l'un se libère, il est à vous et nous vous écrirons.",
    since: (p: { date: string }) => `Sur la liste depuis le ${p.date}.`,
    leaderboard: "Voir le classement",
  },
  had: {
    title: "Vous avez terminé le jeu une nouvelle fois",
    text: "Cette adresse a déjà reçu son bon, et il y en a un par personne.",
    leaderboard: "Voir le classement",
  },
};
