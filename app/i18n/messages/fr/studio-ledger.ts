import { counting } from "../../counting.ts";
import type { ledger as model } from "../en/studio-ledger.ts";

const { number, count } = counting("fr");

export const ledger: typeof model = {
  lineByLine: (n) => `Le score en ${count(n, "ligne", "lignes")}`,
  when: "Quand",
  what: "Pour quoi",
  level: "Niveau",
  attempt: "Essai",
  points: "Points",
  rule: "Règle",
  total: "Total",
  kinds: {
    answer: "Réponses",
    speed: "Rapidité",
    streak: "Série",
    boost: "Bonus",
    reversal: "Repris",
    other: "Autres",
  },
  lines: {
    answer: "Réponse",
    speed: "Bonus de rapidité",
    streak: "Bonus de série",
    boost: "Bonus",
    reversal: "Repris : les points d'un essai manqué",
    other: "Autres points",
  },
  acts: {
    "invitation-sent": "Un ami défié",
    "friend-joined": "Un ami a rejoint le jeu",
    "friend-finished": "Un ami a terminé un niveau",
  },
  noLevel: "Hors niveau",
  ruleName: (version) => `Règle ${number(version)}`,
  rules: {
    1: "Le bon choix donne les points de la question, tout autre n'en donne aucun, et ni la rapidité ni les séries ne donnent rien.",
    2: "Une réponse donne sa part des points de la question, ou les points propres à ses choix ; entièrement juste, elle apporte les bonus de rapidité et de série du niveau, s'il en a ; chaque ligne est multipliée par le poids du niveau, puis arrondie.",
  },
  laterRule: "Une règle apportée par une version plus récente du produit.",
  mismatchTitle: "Le score n'est pas la somme de ses lignes",
  mismatch: (sum, score) =>
    `Les lignes font ${number(sum)}, et le score dit ${number(score)}. Cela ne devrait jamais arriver : prévenez la personne qui gère cette installation.`,
};
