import { counting } from "../../counting.ts";
import { LOCALES } from "../../locales.ts";
import type { kinds as model } from "../en/kinds.ts";

const { number, signed, count, ordinal } = counting("de");

/** Thousands are parted from five digits on: 1855 may be a year. */
const figure = new Intl.NumberFormat(LOCALES.de, { useGrouping: "min2", maximumFractionDigits: 6 });

function duration(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  if (minutes === 0) return count(rest, "Sekunde", "Sekunden");
  const whole = count(minutes, "Minute", "Minuten");
  return rest === 0 ? whole : `${whole} ${count(rest, "Sekunde", "Sekunden")}`;
}

export const kinds: typeof model = {
  chooseAll: "Wähl alles, was richtig ist.",
  chooseAny: "Wähl so viele, wie du möchtest.",
  chooseMost: (p) => `Wähl höchstens ${number(p.most)}.`,
  chosenRightly: "Deine Wahl, und richtig",
  chosenWrongly: "Deine Wahl, aber nicht richtig",
  missed: "Richtig, aber nicht gewählt",
  true: "Wahr",
  false: "Falsch",
  yourAnswer: "Deine Antwort",
  none: "Keine",

  putInOrder: "Bring sie in die richtige Reihenfolge: 1 kommt zuerst.",
  placeOf: (p) => `Platz für: ${p.item}`,
  moveUp: (p) => `Nach oben: ${p.item}`,
  moveDown: (p) => `Nach unten: ${p.item}`,
  placed: (p) => `${p.item}, Platz ${p.place} von ${number(p.of)}`,
  rightPlace: "Am richtigen Platz",
  yourPlace: (p) => `Bei dir an ${ordinal(p.place)} Stelle`,
  noPlace: "Ohne Platz",
  pairsInOrder: (p) => `${number(p.right)} von ${count(p.of, "Paar", "Paaren")} in der richtigen Reihenfolge`,

  matchEach: "Wähl zu jedem das passende Gegenstück.",
  chooseMatch: "Auswählen",
  taken: (p) => `${p.other} (schon vergeben)`,
  pair: (p) => `${p.item}: ${p.match}`,
  rightMatch: "Richtig zugeordnet",
  yourMatch: (p) => `Deine Wahl: ${p.other}`,
  noMatch: "Nichts gewählt",

  range: (p) => `Eine Zahl von ${figure.format(p.min)} bis ${figure.format(p.max)}`,
  slider: "Schieberegler für deine Antwort",
  quantity: (p) => (p.unit ? `${figure.format(p.n)}\u00a0${p.unit}` : figure.format(p.n)),
  off: "Abweichung",
  alsoRight: "Auch richtig",

  chooseByName: "Wähl den Ort nach seinem Namen.",
  point: "Oder zeig ihn auf dem Bild",
  pointKeys: "Die Pfeiltasten bewegen die Markierung, mit der Umschalttaste in größeren Schritten.",
  pointed: (p) => `${p.x}\u00a0% von links, ${p.y}\u00a0% von oben`,
  yourPoint: (p) => `Dein Punkt, an keinem der Orte: ${p.where}`,

  scale: "Skala",
  scaleEnds: (p) => `${number(p.min)}: ${p.lowLabel}; ${number(p.max)}: ${p.highLabel}`,
  longest: (p) => `Höchstens ${count(p.n, "Zeichen", "Zeichen")}`,
  charactersLeft: (p) => `Zeichen übrig: ${p.n}`,

  time: (p) => duration(p.seconds),
  timeForQuestion: (p) => `${duration(p.seconds)} für diese Frage`,
  timeForEach: (p) => `${duration(p.seconds)} für jede Frage`,
  timeForLevel: (p) => `${duration(p.seconds)} für dieses Level`,
  timeLeft: (p) => `Noch ${duration(p.seconds)}`,
  noLimit: "Ohne Zeitlimit: Nimm dir die Zeit, die du brauchst.",
  clockStarts: "Die Uhr startet, wenn du auf den Knopf drückst.",
  ready: "Bereit?",
  readyAgain: (p) => `Bereit für Frage ${number(p.question)}?`,
  start: "Los geht's",
  moreTime: "Mehr Zeit?",
  paceNote: "Eine richtige Antwort zählt in jedem Tempo gleich viel.",
  paces: {
    normal: "Die übliche Zeit",
    double: "Doppelt so viel Zeit",
    long: "Zehnmal so viel Zeit",
    off: "Ohne Zeitlimit",
  },
  speedBonus: (p) => `Bis zu ${count(p.points, "Punkt", "Punkte")} mehr für eine schnelle richtige Antwort.`,
  bonuses: {
    speed: (p) => `${signed(p.points)} für dein Tempo`,
    streak: (p) => `${signed(p.points)} für deine Serie`,
    both: (p) => `${signed(p.points)} für dein Tempo und deine Serie`,
  },
};
