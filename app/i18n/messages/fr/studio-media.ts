import { counting } from "../../counting.ts";
import type { media as model } from "../en/studio-media.ts";

const { count, number } = counting("fr");

export const media: typeof model = {
  title: "Images",
  intro:
    "Les images de la marque, pour les questions, les choix et les logos. Dites une fois ce que chacune montre : qui ne la voit pas l'entendra.",
  upload: "Ajouter une image",
  file: "Image",
  fileHint:
    "JPEG, PNG, WebP ou AVIF, 10 Mo et 50 mégapixels au plus. D'une animation, la première image est gardée.",
  uploadHint:
    "Elle est refaite en petites tailles ; le lieu et l'appareil qu'une photo mentionne ne sont pas gardés.",
  add: "Ajouter",
  adding: "Ajout en cours…",
  added: "L'image est dans la bibliothèque. Dites maintenant ce qu'elle montre.",
  saved: "Enregistré.",
  deleted: "L'image est supprimée.",
  list: "Toutes les images",
  stored: (n, of) => `${count(n, "image", "images")}, ${number(of)} % de la place occupée`,
  none: "Pas encore d'image",
  noneText: "Ce que vous ajoutez ici peut servir dans toutes les campagnes de la marque.",
  size: (width, height) => `${number(width)} × ${number(height)} pixels`,
  ready: "Décrite",
  undescribed: (languages) => `Pas décrite : ${languages}`,
  usedIn: "Visible dans",
  unused: "Pas utilisée",
  words: "Ce que c'est",
  wordsIntro: "Une image est proposée à une campagne une fois décrite dans chacune de ses langues.",
  name: "Nom dans la bibliothèque",
  altIn: (language) => `Ce qu'elle montre : ${language}`,
  altHint:
    "Une phrase, sans « image de ». Ce qui compte pour la question en fait partie, sauf si c'est la réponse.",
  save: "Enregistrer",
  facts: "Fiche",
  measure: "Taille",
  room: "Place prise par toutes ses tailles",
  kilobytes: (n) => `${number(n)} ko`,
  by: "Ajoutée par",
  formerColleague: "Une personne qui a quitté l'équipe",
  at: "Ajoutée le",
  address: "Adresse pour les fichiers de campagne",
  delete: "Supprimer cette image",
  deleteText: "Elle disparaît aussitôt, avec toutes ses tailles.",
  inUseText:
    "Une campagne la montre, en brouillon ou dans une version que des joueurs suivent peut-être encore : elle reste.",
  pick: {
    none: "Pas d'image",
    notDescribed: (name) => `${name} (pas décrite dans toutes les langues)`,
    browse: "Choisir à l'œil",
    dialog: "Choisir une image",
    toLibrary: "Ajouter ou décrire des images",
    path: "Ou un fichier de cette installation",
    pathLabel: "Chemin du fichier",
    pathHint: "Par exemple /pictures/carte.svg. Il passe avant l'image choisie ci-dessus.",
    altMissing: "Dites ce qu'elle montre dans chaque langue : qui ne la voit pas l'entendra.",
    addHere: "Ajouter et choisir",
    orAdd: "Ou en ajouter une",
    nothing: "La bibliothèque est vide.",
    failed: "L'image n'est pas arrivée. Vérifiez la connexion, puis réessayez.",
  },
};
