import { counting } from "../../counting.ts";
import type { map as model } from "../en/map.ts";

const { number, count } = counting("de");

export const map: typeof model = {
  title: "Levelkarte",
  done: (p) => `${number(p.done)} von ${count(p.of, "Level", "Leveln")} geschafft`,
  level: (p) => `Level ${number(p.number)}`,
  finished: "Geschafft",
  here: "Hier bist du",
  locked: "Noch nicht offen",
  over: "Vorbei",
  opensOn: (p) => `Öffnet am ${p.date}`,
  triesAgain: (p) => `Nächster Versuch ab: ${p.moment}`,
  noTriesLeft: "Keine Versuche mehr",
  points: (p) => count(p.points, "Punkt", "Punkte"),
  stars: (p) => `${number(p.stars)} von 3 Sternen`,
  answered: (p) => `${number(p.answered)} von ${number(p.of)} beantwortet`,
  passMark: (p) => `Zum Bestehen: ${number(p.percent)}\u00a0% der Punkte`,
  prize: (p) => `${p.value} am Ziel`,
  play: (p) => `Level\u00a0${number(p.number)} spielen`,
  goOn: (p) => `Weiter mit Level\u00a0${number(p.number)}`,
  voucher: "Gutschein ansehen",
  leaderboard: "Rangliste ansehen",
};
