import { counting } from "../../counting.ts";
import { LOCALES } from "../../locales.ts";

const { number, signed, count, ordinal } = counting("fr");

/** Thousands are parted from five digits on: 1855 may be a year. */
const figure = new Intl.NumberFormat(LOCALES.fr, { useGrouping: "min2", maximumFractionDigits: 6 });

function duration(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  if (minutes === 0) return count(rest, "seconde", "secondes");
  const whole = count(minutes, "minute", "minutes");
  return rest === 0 ? whole : `${whole} ${count(rest, "seconde", "secondes")}`;
}

export const kinds = {
  chooseAll: "Choisissez toutes les bonnes réponses.",
  chooseAny: "Choisissez autant de réponses que vous voulez.",
  chooseMost: (p: { most: number }) => `Choisissez-en ${number(p.most)} au plus.`,
  chosenRightly: "Votre choix, et c'est juste",
  chosenWrongly: "Votre choix, mais ce n'est pas juste",
  missed: "Juste, et pas choisi",
  true: "Vrai",
  false: "Faux",
  yourAnswer: "Votre réponse",
  none: "Aucune",

  putInOrder: "Mettez dans l'ordre\u00a0: 1 vient en premier.",
  placeOf: (p: { item: string }) => `Place\u00a0: ${p.item}`,
  moveUp: (p: { item: string }) => `Monter\u00a0: ${p.item}`,
  moveDown: (p: { item: string }) => `Descendre\u00a0: ${p.item}`,
  placed: (p: { item: string; place: string; of: number }) =>
    `${p.item}, place ${p.place} sur ${number(p.of)}`,
  rightPlace: "À sa place",
  yourPlace: (p: { place: number }) => `Vous l'aviez placé ${ordinal(p.place)}`,
  noPlace: "Pas placé",
  pairsInOrder: (p: { right: number; of: number }) =>
    `${number(p.right)} sur ${count(p.of, "paire", "paires")} dans le bon ordre`,

  matchEach: "Choisissez pour chacun ce qui lui correspond.",
  chooseMatch: "Choisir",
  taken: (p: { other: string }) => `${p.other} (déjà pris)`,
  pair: (p: { item: string; match: string }) => `${p.item}\u00a0: ${p.match}`,
  rightMatch: "Vous les aviez associés",
  yourMatch: (p: { other: string }) => `Vous aviez choisi\u00a0: ${p.other}`,
  noMatch: "Vous n'aviez rien choisi",

  range: (p: { min: number; max: number }) =>
    `Un nombre de ${figure.format(p.min)} à ${figure.format(p.max)}`,
  slider: "Curseur de votre réponse",
  quantity: (p: { n: number; unit?: string | undefined }) =>
    p.unit ? `${figure.format(p.n)}\u00a0${p.unit}` : figure.format(p.n),
  off: "Écart",
  alsoRight: "Juste aussi",

  chooseByName: "Choisissez l'endroit par son nom.",
  point: "Ou montrez-le sur l'image",
  pointKeys: "Les flèches du clavier déplacent la marque\u00a0; avec Maj, elle va plus loin.",
  pointed: (p: { x: string; y: string }) => `${p.x}\u00a0% depuis la gauche, ${p.y}\u00a0% depuis le haut`,
  yourPoint: (p: { where: string }) => `Votre point, dans aucun des endroits\u00a0: ${p.where}`,

  scale: "Échelle",
  scaleEnds: (p: { min: number; max: number; lowLabel: string; highLabel: string }) =>
    `${number(p.min)}\u00a0: ${p.lowLabel}\u00a0; ${number(p.max)}\u00a0: ${p.highLabel}`,
  longest: (p: { n: number }) => `${count(p.n, "caractère", "caractères")} au plus`,
  charactersLeft: (p: { n: string }) => `Caractères restants\u00a0: ${p.n}`,

  time: (p: { seconds: number }) => duration(p.seconds),
  timeForQuestion: (p: { seconds: number }) => `${duration(p.seconds)} pour cette question`,
  timeForEach: (p: { seconds: number }) => `${duration(p.seconds)} par question`,
  timeForLevel: (p: { seconds: number }) => `${duration(p.seconds)} pour ce niveau`,
  timeLeft: (p: { seconds: number }) => `Il reste ${duration(p.seconds)}`,
  noLimit: "Sans limite de temps\u00a0: prenez celui qu'il vous faut.",
  clockStarts: "Le chronomètre part quand vous appuyez sur le bouton.",
  ready: "Vous y êtes\u00a0?",
  readyAgain: (p: { question: number }) => `On passe à la question ${number(p.question)}\u00a0?`,
  start: "C'est parti",
  moreTime: "Plus de temps\u00a0?",
  paceNote: "Une bonne réponse vaut autant, quel que soit le rythme.",
  paces: {
    normal: "Le temps habituel",
    double: "Le double du temps",
    long: "Dix fois plus de temps",
    off: "Sans limite de temps",
  },
  speedBonus: (p: { points: number }) =>
    `Jusqu'à ${count(p.points, "point", "points")} de plus pour une bonne réponse rapide.`,
  bonuses: {
    speed: (p: { points: number }) => `${signed(p.points)} pour la rapidité`,
    streak: (p: { points: number }) => `${signed(p.points)} pour votre série`,
    both: (p: { points: number }) => `${signed(p.points)} pour la rapidité et votre série`,
  },
};
