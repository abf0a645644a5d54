import { counting } from "../../counting.ts";
import type { preview as english } from "../en/studio-preview.ts";

const { number } = counting("fr");

export const preview: typeof english = {
  title: "Aperçu",
  ofQuestion: "Voir cette question",
  choice: "Ce qui est montré",
  frame: "La campagne telle qu'un joueur la voit",
  intro:
    "C'est votre brouillon, joué selon les vraies règles. Rien n'est enregistré et personne ne reçoit de message. La joueuse s'appelle Grace, et l'amie qui la défie, Ada.",
  as: "En tant que",
  viewers: {
    new: "Nouveau joueur",
    friend: "Amie d'Ada",
    back: "De retour",
  },
  page: "Page",
  pages: {
    landing: "Accueil",
    question: "Question",
    answer: "Après la réponse",
    result: "Fin du niveau",
    mail: "E-mail à un ami",
    map: "Carte des niveaux",
    leaderboard: "Classement",
    voucher: "Bon d'achat",
    me: "Page personnelle du joueur",
  },
  question: "Niveau et question",
  questionNamed: (n, prompt) => (prompt ? `${number(n)}. ${prompt}` : `${number(n)}. Rien n'est encore dit`),
  language: "Langue",
  at: "Jour et heure",
  atHint: "Vide\u00a0: maintenant. Les dates de la campagne, de ses niveaux et de ses bons sont vues de là.",
  door: "Porte",
  doors: {
    dated: "À ses dates",
    open: "Comme ouverte",
    paused: "Comme en pause",
    full: "Comme complète",
    closed: "Comme terminée",
  },
  manner: "Réponses données dans ce niveau",
  mannerHint: "Dans les niveaux précédents, toutes les réponses étaient justes.",
  manners: { right: "Toutes justes", half: "Une juste sur deux", wrong: "Toutes fausses" },
  show: "Afficher",
  nothingStored: "Rien n'est enregistré ici",
  nothingStoredText:
    "Dans le jeu, quelque chose serait enregistré maintenant, ou un e-mail envoyé. Dans l'aperçu, rien n'est enregistré et personne ne reçoit de message.",
  goOn: "Retour au jeu",
};
