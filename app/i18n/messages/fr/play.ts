import { elided } from "../../../domain/referral/elision.ts";
import { counting } from "../../counting.ts";

const { number, count, noun } = counting("fr");

export const play = {
  page: {
    title: (p: { screen: string; campaign: string }) => `${p.screen} · ${p.campaign}`,
    skip: "Aller au contenu",
    menu: "Jeu",
    pointsNoun: (p: { points: number }) => noun(p.points, "point", "points"),
    number: (p: { n: number }) => number(p.n),
    me: "Votre score et votre page",
    leaderboard: "Classement",
    map: "Carte des niveaux",
    sounds: "Sons",
    about: "À propos de ce jeu",
    rules: "Règlement du jeu",
    privacy: "Contact vie privée",
    cookies: "Cookies",
    languages: "Langue",
  },
  landing: {
    facts: "Ce qui vous attend",
    levels: (p: { n: number }) => noun(p.n, "niveau", "niveaux"),
    questions: (p: { n: number }) => noun(p.n, "question", "questions"),
    voucher: "en bon d'achat",
    challenge: (p: { name: string }) => `${p.name} vous met au défi`,
    pointsToBeat: (p: { points: number }) => `${count(p.points, "point", "points")} à battre`,
    challengeAsk: (p: { name: string }) => `Ferez-vous mieux ${elided("que", p.name)}\u00a0?`,
    formTitle: "Trois champs et vous jouez",
    firstName: "Prénom",
    lastName: "Nom",
    email: "E-mail",
    emailHint: "Votre bon et le chemin du retour arrivent ici.",
    readRules: "Lire le règlement",
    optional: "Facultatif",
    start: "Jouer le niveau 1",
    alreadyPlaying: "Vous jouez déjà\u00a0?",
    getYourLink: "Recevez votre lien par e-mail",
    resumeTitle: (p: { firstName: string }) => `Heureux de vous revoir, ${p.firstName}`,
    resume: "Continuer à jouer",
  },
  errors: {
    title: (p: { n: number }) => noun(p.n, "Un point à corriger", `${number(p.n)} points à corriger`),
  },
  closed: {
    titles: {
      closed: "Le jeu est terminé",
      paused: "Une courte pause",
      early: "Encore un peu de patience",
      full: "Toutes les places sont prises",
    },
    paused:
      "Le jeu reprend son souffle. Vos réponses et vos points sont gardés\u00a0: revenez un peu plus tard.",
    early: "Le jeu n'a pas encore commencé.",
    opens: (p: { date: string }) => `Il ouvre le ${p.date}.`,
    full: "Le jeu ne peut plus accueillir de joueurs.",
    kept: "Ce que vous avez gagné reste à vous jusqu'à son dernier jour.",
    yourVoucher: "Voir votre bon",
    leaderboard: "Voir le classement",
  },
  notice: {
    titles: {
      "not-found": "Rien à cette adresse",
      forbidden: "Cette page ne vous est pas ouverte",
      "too-many": "Un instant, s'il vous plaît",
      broken: "Une panne de notre côté",
    },
    texts: {
      "not-found": "Le lien est peut-être coupé, ou la page a changé de place.",
      forbidden:
        "Elle appartient peut-être à quelqu'un d'autre, ou le formulaire est resté ouvert trop longtemps. Revenez en arrière et recommencez.",
      "too-many": "Cela faisait beaucoup d'un coup. Rien n'est perdu\u00a0: recommencez dans une minute.",
      broken:
        "Rien de ce que vous avez joué n'est perdu. L'incident est noté\u00a0: recommencez, s'il vous plaît.",
    },
    home: "Retour au jeu",
    retry: "Recommencer",
  },
  rules: { title: "Règlement du jeu", back: "Retour au jeu" },
  cookies: {
    title: "Cookies",
    intro:
      "Ce jeu dépose les cookies sans lesquels il ne peut fonctionner, et aucun autre\u00a0: rien ne vous suit, rien n'est partagé.",
    caption: "Cookies de ce site",
    device: "Permet à cet appareil de reprendre votre partie.",
    language: "Retient la langue que vous avez choisie.",
    lasts: "1 an",
    back: "Retour au jeu",
    refused: {
      title: "Il manque un cookie",
      text: "Votre navigateur n'a pas gardé le cookie auquel le jeu vous reconnaît. Sans lui, vos réponses ne seraient à personne.",
      how: (p: { site: string }) =>
        `Autorisez les cookies pour ${p.site}\u00a0: dans les réglages de votre navigateur, ou derrière le symbole à côté de l'adresse. En navigation privée ou avec un bloqueur, une exception pour ce seul site suffit.`,
      kept: "Renvoyez ensuite le formulaire. Ce que vous avez écrit est toujours là, et rien ne compte deux fois.",
      why: "À quoi sert ce cookie",
    },
  },
};
