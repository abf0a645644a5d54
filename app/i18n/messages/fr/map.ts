import { counting } from "../../counting.ts";

const { number, count } = counting("fr");

export const map = {
  title: "Carte des niveaux",
  done: (p: { done: number; of: number }) =>
    `${count(p.done, "niveau terminé", "niveaux terminés")} sur ${number(p.of)}`,
  level: (p: { number: number }) => `Niveau ${number(p.number)}`,
  finished: "Terminé",
  here: "Vous êtes ici",
  locked: "Pas encore ouvert",
  over: "Fermé",
  opensOn: (p: { date: string }) => `Ouvre le ${p.date}`,
  triesAgain: (p: { moment: string }) => `Prochain essai à partir du ${p.moment}`,
  noTriesLeft: "Plus d'essai possible",
  points: (p: { points: number }) => count(p.points, "point", "points"),
  stars: (p: { stars: number }) => `${count(p.stars, "étoile", "étoiles")} sur 3`,
  answered: (p: { answered: number; of: number }) =>
    `${count(p.answered, "réponse", "réponses")} sur ${number(p.of)}`,
  passMark: (p: { percent: number }) => `Pour passer\u00a0: ${number(p.percent)}\u00a0% des points`,
  prize: (p: { value: string }) => `${p.value} à l'arrivée`,
  play: (p: { number: number }) => `Jouer le niveau\u00a0${number(p.number)}`,
  goOn: (p: { number: number }) => `Reprendre le niveau\u00a0${number(p.number)}`,
  voucher: "Voir votre bon",
  leaderboard: "Voir le classement",
};
