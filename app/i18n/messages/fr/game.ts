import { elided } from "../../../domain/referral/elision.ts";
import { counting } from "../../counting.ts";

const { number, signed, count, noun, ordinal } = counting("fr");

export const game = {
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
  wrongTitle: "Pas cette fois",
  notedTitle: "C'est noté, merci",
  skippedTitle: "Question passée",
  gained: (p: { points: number }) => `${signed(p.points)} ${noun(p.points, "point", "points")}`,
  rightAnswer: "Bonne réponse",
  yourAnswer: "Votre réponse",
  yourRightAnswer: "Votre réponse, et la bonne",
  next: "Question suivante",
  finishLevel: "Voir votre résultat",
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
  versusTitle: (p: { name: string }) => `Vous et ${p.name} après ce niveau`,
  you: "Vous",
  ahead: (p: { name: string; points: number }) =>
    `${count(p.points, "point", "points")} de plus ${elided("que", p.name)}`,
  behind: (p: { name: string; points: number }) =>
    `${count(p.points, "point", "points")} de moins ${elided("que", p.name)}`,
  even: (p: { name: string }) => `À égalité avec ${p.name}`,
  nextLevel: (p: { number: number; name: string }) => `Niveau ${number(p.number)}\u00a0: ${p.name}`,
  toVoucher: "Recevoir votre bon",
  leaderboard: {
    title: "Classement",
    intro: (p: { players: number }) =>
      `${count(p.players, "joueur vise", "joueurs visent")} la première place.`,
    empty: "Personne n'a encore marqué\u00a0: à vous d'ouvrir le bal.",
    caption: "Les joueurs par score",
    rank: "Rang",
    player: "Joueur",
    score: "Score",
    you: "vous",
    gap: "Joueurs entre les deux",
    names: "Les joueurs paraissent sous leur prénom et une initiale.",
    next: "Continuer à jouer",
  },
};
