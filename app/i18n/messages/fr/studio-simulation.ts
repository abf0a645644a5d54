import { counting } from "../../counting.ts";
import type { simulation as model } from "../en/studio-simulation.ts";

const { count } = counting("fr");

export const simulation: typeof model = {
  invited: "Personnes invitées",
  run: "Simuler",
  title: "Simulation",
  intro: (invited) =>
    `Si ${count(invited, "personne est invitée", "personnes sont invitées")}, selon les règles de la campagne et les hypothèses ci-dessous.`,
  method: (runs, plays) =>
    `${count(runs, "tirage", "tirages")} sur ${count(plays, "partie", "parties")} du vrai jeu. Neuf tirages sur dix sont dans chaque fourchette.`,
  settled: (error) => `D'autres tirages déplaceraient le milieu d'environ ${error}.`,
  unsettled: (error) =>
    `D'autres tirages pourraient encore déplacer le milieu de ${error}\u00a0: n'y voyez qu'un premier aperçu.`,
  range: (low, high) => `${low} à ${high}`,
  picture: "Du mail au bon d'achat",
  pictureText: (steps) =>
    `${count(steps, "étape", "étapes")}, des personnes invitées aux bons utilisés\u00a0: le milieu des tirages par un point, neuf tirages sur dix par un trait, sur une échelle de puissances de dix. Le tableau ci-dessous donne les nombres.`,
  numbers: "Du mail au bon d'achat, en nombres",
  step: "Étape",
  middle: "Milieu",
  nineOfTen: "Neuf tirages sur dix",
  counted: "Compté par",
  reported: "Le produit",
  notMeasured: "Non mesuré\u00a0: supposé",
  carriers: "Ce qui porte le résultat",
  carriersIntro:
    "De combien de pour cent le nombre de prospects qualifiés augmente quand chaque hypothèse augmente d'un pour cent, le reste étant égal. Mesurez d'abord les plus fortes.",
  assumption: "Hypothèse",
  value: "Valeur",
  source: "Origine",
  effect: "Effet de 1\u00a0% de plus",
  measured: "Mesurée",
  guessed: "Par défaut",
  unbuilt: "Le produit n'a pas encore de règle pour cela.",
  runsCut: (n) =>
    `Dans ${count(n, "tirage", "tirages")}, les amis ont amené toujours plus d'amis, jusqu'à l'arrêt\u00a0: les fourchettes sont trop basses.`,
  turnedAway: (n) =>
    `Environ ${count(n, "personne trouve", "personnes trouvent")} toutes les places prises\u00a0: la capacité arrête la campagne.`,
  waiting: (n) =>
    `Environ ${count(n, "joueur finit", "joueurs finissent")} pour rien\u00a0: il n'y a plus de bons.`,
  friendsPerPlayer: (friends) => `Chaque joueur amène ${friends} ami en moyenne.`,
};
