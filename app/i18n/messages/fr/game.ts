import { elided } from "../../../domain/referral/elision.ts";
import { counting } from "../../counting.ts";
import { kinds } from "./kinds.ts";

const { number, signed, count, noun, ordinal } = counting("fr");

export const game = {
  kinds,
  level: (p: { number: number; of: number }) => `Niveau ${number(p.number)} sur ${number(p.of)}`,
  questionTitle: (p: { level: number; question: number; of: number }) =>
    `Niveau ${number(p.level)}, question ${number(p.question)} sur ${number(p.of)}`,
  tasteTitle: (p: { level: number }) => `Niveau ${number(p.level)}, affaire de goût`,
  question: (p: { position: number; of: number }) => `Question ${number(p.position)} sur ${number(p.of)}`,
  stake: (p: { points: number }) => count(p.points, "point", "points"),
  answer: "Répondre",
  taste: "Affaire de goût",
  tasteNote: "Ni bonne réponse, ni points\u00a0: dites ce que vous aimez, ou passez.",
  tasteAnswer: "C'est mon goût",
  skip: "Passer",
  rightTitle: "Bonne réponse\u00a0!",
  partlyTitle: "En partie juste",
  wrongTitle: "Pas cette fois",
  lateTitle: "Le temps est écoulé",
  notedTitle: "C'est noté, merci",
  skippedTitle: "Question passée",
  gained: (p: { points: number }) => `${signed(p.points)} ${noun(p.points, "point", "points")}`,
  rightAnswer: "Bonne réponse",
  yourAnswer: "Votre réponse",
  yourRightAnswer: "Votre réponse, et la bonne",
  next: "Question suivante",
  finishLevel: "Voir votre résultat",
  upToForSpeed: (p: { points: number }) => `jusqu'à ${signed(p.points)} pour la rapidité`,
  streak: (p: { n: number }) => `${number(p.n)} d'affilée`,
  soFar: (p: { right: number; answered: number }) =>
    `${count(p.right, "bonne réponse", "bonnes réponses")} sur ${number(p.answered)} jusqu'ici`,
  finished: (p: { number: number }) => `Niveau ${number(p.number)} terminé`,
  allFinished: "Vous avez terminé le jeu",
  praise: {
    all: "Un sans-faute.",
    most: "Un beau niveau.",
    some: "Vous êtes sur la bonne voie.",
    few: "Le prochain niveau est une page neuve.",
  },
  levelPoints: "Ce niveau",
  rightCount: (p: { right: number; of: number }) => `${number(p.right)} sur ${number(p.of)}`,
  right: "Bonnes réponses",
  rank: "Votre rang",
  rankOf: (p: { rank: number; players: number }) =>
    `${ordinal(p.rank)} sur ${count(p.players, "joueur", "joueurs")}`,
  overtaken: (p: { players: number }) => `Vous avez dépassé ${count(p.players, "joueur", "joueurs")}`,
  versusTitle: (p: { name: string }) => `Vous et ${p.name} après ce niveau`,
  you: "Vous",
  ahead: (p: { name: string; points: number }) =>
    `${count(p.points, "point", "points")} de plus ${elided("que", p.name)}`,
  behind: (p: { name: string; points: number }) =>
    `${count(p.points, "point", "points")} de moins ${elided("que", p.name)}`,
  even: (p: { name: string }) => `À égalité avec ${p.name}`,
  nextLevel: (p: { number: number; name: string }) => `Niveau ${number(p.number)}\u00a0: ${p.name}`,
  toVoucher: "Recevoir votre bon",
  shut: {
    notYet: (p: { number: number }): string => `Le niveau ${number(p.number)} n'est pas encore ouvert`,
    closed: (p: { number: number }): string => `Le niveau ${number(p.number)} est fermé`,
    opens: (p: { at: string }): string => `Il ouvre le ${p.at}. Vos points vous attendent.`,
    over: (p: { name: string }): string =>
      `«\u00a0${p.name}\u00a0» se jouait jusqu'à sa date de fin. Vos points restent à vous.`,
    toMap: "Voir la carte",
  },
  failed: {
    title: (p: { number: number }): string => `Niveau ${number(p.number)}\u00a0: presque`,
    passMark: (p: { passMark: number }): string => `Ce niveau demande ${number(p.passMark)}\u00a0%.`,
    again: "Réessayer",
    reset: (p: { left: number }): string =>
      `Encore ${count(p.left, "essai", "essais")}. Les points de celui-ci sont repris.`,
    later: (p: { at: string }): string => `Vous pourrez réessayer à partir du ${p.at}.`,
    never: "C'était le dernier essai. Vos points restent à vous.",
  },
  leaderboard: {
    title: "Classement",
    scopes: "Parmi qui",
    scope: { everyone: "Tous", friends: "Mes amis", week: "Cette semaine" },
    intro: {
      everyone: (p: { players: number }) => `${count(p.players, "joueur", "joueurs")} au classement.`,
      friends: (p: { players: number }) =>
        `${count(p.players, "joueur", "joueurs")} dans votre cercle\u00a0: qui vous a défié, qui vous avez défié, et qui est venu par le même chemin.`,
      week: (p: { players: number }) => `${count(p.players, "joueur a", "joueurs ont")} marqué depuis lundi.`,
    },
    mine: (p: { rank: number; players: number }) => `Vous êtes ${ordinal(p.rank)} sur ${number(p.players)}.`,
    notYet: {
      everyone: "Terminez un niveau, et vous y serez aussi.",
      friends: "Terminez un niveau, et vous serez parmi vos amis.",
      week: "Terminez un niveau cette semaine, et vous y serez aussi.",
    },
    empty: {
      everyone: "Personne n'a encore terminé de niveau\u00a0: à vous d'ouvrir le bal.",
      friends: "Aucun de vos amis n'est encore là. Défiez-en un, et voyez qui fait mieux.",
      week: "Personne n'a encore terminé de niveau cette semaine\u00a0: à vous d'ouvrir le bal.",
    },
    challenge: "Défier un ami",
    caption: "Les joueurs par score",
    rank: "Rang",
    player: "Joueur",
    score: "Score",
    you: "vous",
    gap: "Joueurs entre les deux",
    rule: "Un niveau compte une fois terminé. À score égal, le premier à l'avoir atteint est devant.",
    weekRule: "La semaine va du lundi au dimanche (UTC)\u00a0; elle compte ce qui y a été gagné.",
    names: "Les joueurs paraissent sous leur prénom et une initiale.",
    next: "Continuer à jouer",
  },
};
