import type { ImportReason } from "../../../domain/exchange/imported.ts";

export const importReasons: Record<ImportReason, string> = {
  "kind-not-known": "Ce type de question n'existe pas ici.",
  "no-right-answer": "La bonne réponse n'est pas indiquée.",
  "too-few-choices": "Un choix demande au moins deux réponses.",
  "too-many-choices": "Il y a plus de réponses qu'un joueur ne peut en embrasser.",
  "text-empty": "Un texte est vide.",
  "text-too-long": "Un texte est trop long.",
  "markup-dropped": "Les textes sont ici sans mise en forme\u00a0; elle a été retirée.",
  "picture-dropped":
    "Les images ne sont pas reprises d'un fichier. Ajoutez-la à la médiathèque et choisissez-la là.",
  "feedback-dropped":
    "Ce qui est dit après une seule réponse a été retiré\u00a0; l'explication est dite après toutes.",
  "partial-credit-dropped": "Les parts de points qui varient d'une réponse à l'autre ont été retirées.",
  "number-not-read": "Un nombre est illisible ou hors de ses bornes.",
  "not-read": "Cela ne peut pas être posé comme question ici.",
  "not-well-formed": "Le fichier s'interrompt ici ou y est mal construit.",
  "same-twice": "Deux de ses réponses se lisent de la même façon.",
  "points-out-of-range":
    "Les points sont hors des bornes, ou une mauvaise réponse rapporte plus que la bonne.",
  "no-questions": "Il n'y a pas de question dans le fichier.",
  "no-question-column":
    "Aucun en-tête ne désigne la question. La première ligne doit nommer les colonnes, par exemple\u00a0: question, choix 1, choix 2, bonne réponse.",
  "column-not-known": "Cette colonne est inconnue et a été laissée de côté.",
  "quote-not-closed": "Un guillemet s'ouvre ici et n'est jamais fermé.",
  "several-right":
    "Plusieurs réponses sont chacune entièrement justes, alors qu'une seule peut être choisie.",
  "all-right": "Tous les choix sont justes\u00a0: il n'y a rien à savoir.",
  "pair-not-read": "Chaque paire doit s'écrire ainsi\u00a0: Paris = La Seine.",
  "asked-already": "La campagne pose déjà cette question, ou le fichier la pose deux fois.",
  "no-room": "Le niveau est plein\u00a0: il tient 200 questions.",
  "points-rounded": "Les points sont ici des nombres entiers\u00a0; ils ont été arrondis.",
  "pattern-dropped":
    "Une réponse à caractères de remplacement désigne plusieurs textes\u00a0; elle n'a pas été reprise.",
  "letter-case-dropped": "Le fichier distingue majuscules et minuscules\u00a0; ici, elles se valent.",
  "answer-without-letters": "Une réponse sans lettre ni chiffre ne peut pas être comparée.",
  "unit-dropped": "Une seule unité est reprise.",
  "tolerance-graded":
    "Dans la tolérance, le fichier donne tous les points\u00a0; ici, ils baissent à mesure que la réponse s'éloigne.",
  "scoring-dropped":
    "Le fichier calcule le score par une règle à lui\u00a0; les points de la question la remplacent.",
  "linked-text-dropped":
    "Un texte ou une image d'un autre fichier accompagne la question et n'a pas été repris.",
  "file-missing": "Le paquet nomme un fichier qu'il ne contient pas.",
  "too-deep": "Le fichier est imbriqué trop profondément pour être lu.",
  "too-large": "Le fichier contient trop de choses pour être lu.",
};
