import { counting } from "../../counting.ts";
import { LOCALES } from "../../locales.ts";
import type { kinds as model } from "../en/kinds.ts";

const { number, signed, count } = counting("it");

/** Thousands are parted from five digits on: 1855 may be a year. */
const figure = new Intl.NumberFormat(LOCALES.it, { useGrouping: "min2", maximumFractionDigits: 6 });

function duration(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  if (minutes === 0) return count(rest, "secondo", "secondi");
  const whole = count(minutes, "minuto", "minuti");
  return rest === 0 ? whole : `${whole} e ${count(rest, "secondo", "secondi")}`;
}

export const kinds: typeof model = {
  chooseAll: "Scegli tutte le risposte giuste.",
  chooseAny: "Scegli quante risposte vuoi.",
  chooseMost: (p) => `Scegline al massimo ${number(p.most)}.`,
  chosenRightly: "La tua scelta, ed è giusta",
  chosenWrongly: "La tua scelta, ma non è giusta",
  missed: "Giusta, ma non scelta",
  true: "Vero",
  false: "Falso",
  yourAnswer: "La tua risposta",
  none: "Nessuna",

  putInOrder: "Metti in ordine: 1 viene per primo.",
  placeOf: (p) => `Posto: ${p.item}`,
  moveUp: (p) => `Sposta in alto: ${p.item}`,
  moveDown: (p) => `Sposta in basso: ${p.item}`,
  placed: (p) => `${p.item}, posto ${p.place} di ${number(p.of)}`,
  rightPlace: "Al suo posto",
  yourPlace: (p) => `Il tuo posto era il numero ${number(p.place)}`,
  noPlace: "Senza posto",
  pairsInOrder: (p) => `${number(p.right)} su ${count(p.of, "coppia", "coppie")} nell'ordine giusto`,

  matchEach: "Scegli l'abbinamento di ciascuno.",
  chooseMatch: "Scegli",
  taken: (p) => `${p.other} (già scelto)`,
  pair: (p) => `${p.item}: ${p.match}`,
  rightMatch: "Abbinamento giusto",
  yourMatch: (p) => `Hai scelto: ${p.other}`,
  noMatch: "Non hai scelto niente",

  range: (p) => `Un numero tra ${figure.format(p.min)} e ${figure.format(p.max)}`,
  slider: "Cursore della tua risposta",
  quantity: (p) => (p.unit ? `${figure.format(p.n)}\u00a0${p.unit}` : figure.format(p.n)),
  off: "Differenza",
  alsoRight: "Giusto anche",

  chooseByName: "Scegli il luogo dal nome.",
  point: "Oppure indicalo sull'immagine",
  pointKeys: "I tasti freccia spostano il segno; con Maiusc va più lontano.",
  pointed: (p) => `${p.x}% da sinistra, ${p.y}% dall'alto`,
  yourPoint: (p) => `Il tuo punto, in nessuno dei luoghi: ${p.where}`,

  scale: "Scala",
  scaleEnds: (p) => `${number(p.min)}: ${p.lowLabel}; ${number(p.max)}: ${p.highLabel}`,
  longest: (p) => `Al massimo ${count(p.n, "carattere", "caratteri")}`,
  charactersLeft: (p) => `Caratteri rimasti: ${p.n}`,

  time: (p) => duration(p.seconds),
  timeForQuestion: (p) => `${duration(p.seconds)} per questa domanda`,
  timeForEach: (p) => `${duration(p.seconds)} per ogni domanda`,
  timeForLevel: (p) => `${duration(p.seconds)} per questo livello`,
  timeLeft: (p) => `Tempo rimasto: ${duration(p.seconds)}`,
  noLimit: "Senza limite di tempo: prenditi quello che ti serve.",
  clockStarts: "L'orologio parte quando premi il pulsante.",
  ready: "Tutto pronto?",
  readyAgain: (p) => `Si passa alla domanda ${number(p.question)}?`,
  start: "Si comincia",
  moreTime: "Più tempo?",
  paceNote: "Una risposta giusta vale lo stesso a qualsiasi ritmo.",
  paces: {
    normal: "Il tempo normale",
    double: "Il doppio del tempo",
    long: "Dieci volte il tempo",
    off: "Senza limite di tempo",
  },
  speedBonus: (p) => `Fino a ${count(p.points, "punto", "punti")} in più per una risposta giusta e veloce.`,
  bonuses: {
    speed: (p) => `${signed(p.points)} per la velocità`,
    streak: (p) => `${signed(p.points)} per la tua serie`,
    both: (p) => `${signed(p.points)} per la velocità e la tua serie`,
  },
};
