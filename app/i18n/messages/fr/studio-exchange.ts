import { counting } from "../../counting.ts";
import type { exchange as model } from "../en/studio-exchange.ts";
import { fileFaults } from "./studio-file-faults.ts";
import { importReasons } from "./studio-import-reasons.ts";

const { count, number } = counting("fr");

export const exchange: typeof model = {
  formats: {
    guess: "Reconnaître d'après le fichier",
    csv: "CSV, d'un tableur",
    "open-trivia": "Open Trivia (JSON)",
    gift: "GIFT (Moodle)",
    "moodle-xml": "Moodle XML",
    qti: "QTI 2.2 et 3.0",
  },
  reasons: importReasons,
  fileFaults,
  line: "Ligne",
  place: "Où",
  wholeFile: "Le fichier",
  fault: "Ce qui ne va pas",
  said: "Ce que dit le fichier",
  asFile: "La campagne en fichier",
  asFileText:
    "Tout ce que la campagne dit et demande, dans un seul fichier (YAML) qui se lit, se compare et se reprend dans une autre installation. Les images y sont nommées, sans y être incluses. Les dates, les joueurs et les bons n'en font pas partie.",
  exportDraft: "Télécharger le brouillon",
  exportVersion: "Télécharger",
  fileOfVersion: "Fichier",
  campaignFileTitle: "Une campagne à partir d'un fichier",
  campaignFileIntro:
    "Le fichier est lu, et une nouvelle campagne en est faite, que personne ne voit encore. Un fichier illisible ne change rien.",
  campaignFileHint: "YAML, 2 Mo au plus.",
  notTaken: "Rien n'a été repris",
  notTakenText: (n) =>
    `${count(n, "endroit", "endroits")} du fichier à corriger d'abord. Aucune campagne n'a été créée.`,
  faultsOfFile: "Ce qu'il faut corriger dans le fichier",
  arrived: "Reprise du fichier",
  arrivedText: "Voici la campagne telle que le fichier la dit. Personne ne la voit avant la publication.",
  holds: "Ce qu'elle contient",
  languages: "Langues",
  address: "Adresse",
  addressKept: "Comme dans le fichier.",
  addressChanged: (wanted) =>
    `Le fichier demande «\u00a0${wanted}\u00a0», qui était prise ici. Vous pouvez choisir une autre adresse tant que la campagne n'est pas publiée.`,
  pictures: "Images",
  allPictures: "Toutes les images que le fichier nomme sont là.",
  noPictures: "Le fichier ne nomme aucune image.",
  picturesMissing: (n) =>
    n === 1
      ? "1 image n'est pas dans cette installation"
      : `${number(n)} images ne sont pas dans cette installation`,
  picturesMissingText:
    "Le fichier les nomme, et les joueurs verraient une place vide. Choisissez une autre image à ces endroits, ou ajoutez-les à la médiathèque de l'enseigne.",
  picture: "Image",
  goOn: "Continuer la modification",
  addFromFile: "Ajouter des questions d'un fichier",
  questionsTitle: (level) => `Questions d'un fichier, pour ${level}`,
  questionsIntro:
    "Le fichier est lu et vous est montré avant tout ajout. Ce qui n'a pas pu être repris est dit ligne par ligne.",
  file: "Fichier de questions",
  fileHint: "CSV, Open Trivia, GIFT, Moodle XML ou QTI, 2 Mo au plus.",
  paste: "Ou collez son texte",
  format: "Format",
  language: "Langue des questions",
  languageHint: "Les autres langues vous restent à écrire.",
  example: "Un exemple en CSV",
  exampleText: "s'ouvre dans tout tableur et contient chaque type de question.",
  check: "Contrôler le fichier",
  checkHint: "Rien n'est encore ajouté.",
  allWillBeTaken: (n) => `${count(n, "question peut être ajoutée", "questions peuvent être ajoutées")}`,
  someWillBeTaken: (taken, all) =>
    `${number(taken)} sur ${count(all, "question", "questions")} ${taken === 1 ? "peut être ajoutée" : "peuvent être ajoutées"}`,
  noneWillBeTaken: "Aucune question ne peut être ajoutée",
  readAs: (format) => `Lu comme\u00a0: ${format}.`,
  addThem: (n) => `Ajouter ${count(n, "question", "questions")}`,
  addText: "Elles viennent à la fin du niveau, en un seul changement que vous pouvez annuler.",
  otherFile: "Choisir un autre fichier",
  remarks: "Ce qui n'a pas été repris",
  remarksIntro: (n) =>
    `${count(n, "remarque", "remarques")}, dans l'ordre du fichier. Corrigez le fichier et contrôlez-le de nouveau, ou continuez avec le reste.`,
  noRemarks: "Tout le fichier a été compris.",
  moreRemarks: (n) => `Et ${count(n, "autre remarque", "autres remarques")}.`,
  outcome: "Ce qu'il en advient, et pourquoi",
  outcomes: { "left-out": "Écartée", "taken-without": "Ajoutée sans cela" },
  willBeAdded: "Ce qui sera ajouté",
  question: "Question",
  kind: "Type",
  added: (n) => `${count(n, "question a été ajoutée", "questions ont été ajoutées")} à la fin.`,
  unreadable: (line, reason, said) =>
    said === ""
      ? `Ligne ${number(line)}\u00a0: ${reason}`
      : `Ligne ${number(line)}, «\u00a0${said}\u00a0»\u00a0: ${reason}`,
  uploadFaults: {
    file_missing: "Choisissez un fichier, ou collez son texte.",
    file_twice: "Choisissez un fichier ou collez son texte, mais pas les deux.",
    file_too_large: "Le fichier dépasse 2 Mo. Partagez-le.",
    not_text:
      "Ce n'est pas un fichier texte. Dans un tableur, choisissez «\u00a0Enregistrer sous\u00a0», puis CSV.",
  },
  exampleName: "questions",
  exampleHeadings: {
    kind: "type",
    prompt: "question",
    choice: (n) => `choix ${number(n)}`,
    right: "bonne réponse",
    points: "points",
    explanation: "explication",
    min: "minimum",
    max: "maximum",
    tolerance: "tolérance",
    unit: "unité",
    source: "source",
  },
  exampleRows: [
    {
      kind: "choix unique",
      prompt: "Quel fleuve traverse Budapest\u00a0?",
      choices: ["Le Danube", "Le Rhin", "La Volga", "Le Tibre"],
      right: "Le Danube",
      points: 10,
      explanation: "Il sépare Buda de Pest.",
      source: "Un atlas",
    },
    {
      kind: "plusieurs choix",
      prompt: "Lesquels sont des îles\u00a0?",
      choices: ["Malte", "Le Laos", "Cuba", "Le Tchad"],
      right: "1, 3",
      points: 10,
      explanation: "Le Laos et le Tchad n'ont pas de côte.",
    },
    {
      kind: "vrai ou faux",
      prompt: "La plus grande partie du Groenland est sous la glace.",
      right: "vrai",
      points: 5,
      explanation: "Environ les quatre cinquièmes.",
    },
    {
      kind: "ordre",
      prompt: "Rangez ces fleuves, du plus court au plus long.",
      choices: ["La Tamise", "Le Rhin", "Le Nil"],
      points: 15,
      explanation: "346, 1 230 et 6 650 kilomètres.",
    },
    {
      kind: "nombre",
      prompt: "Quelle est l'altitude du mont Blanc\u00a0?",
      right: "4806",
      min: "1000",
      max: "9000",
      tolerance: "500",
      unit: "mètres",
      points: 20,
      explanation: "Environ 4 806 mètres\u00a0: sa calotte de glace change.",
    },
    {
      kind: "texte court",
      prompt: "Quelle est la capitale de la Norvège\u00a0?",
      right: "Oslo|Kristiania",
      points: 10,
      explanation: "Elle s'appelait Kristiania jusqu'en 1924.",
    },
    {
      kind: "paires",
      prompt: "Quel fleuve pour quelle ville\u00a0?",
      choices: ["Paris = La Seine", "Le Caire = Le Nil", "Vienne = Le Danube"],
      points: 15,
      explanation: "Trois capitales, trois fleuves.",
    },
  ],
};
