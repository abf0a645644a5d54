import type { parts as model } from "../en/studio-parts.ts";

export const parts: typeof model = {
  sort: {
    up: (name) => `Monter ${name}`,
    down: (name) => `Descendre ${name}`,
    place: (name, place, of) => `${name} est maintenant numéro ${place} sur ${of}.`,
  },
  missing: "incomplet",
  openList: "Afficher la liste",
  openCalendar: "Choisir dans un calendrier",
  addTag: "Ajouter",
  pickColour: "Choisir avec le sélecteur de couleur",
  dropFile: "Choisissez un fichier, ou déposez-le ici",
  news: "Nouvelles",
  close: "Fermer",
  cancel: "Annuler",
};
