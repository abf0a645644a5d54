import { counting } from "../../counting.ts";
import type { map as model } from "../en/map.ts";
import { onDay } from "./day.ts";

const { number, count } = counting("it");

export const map: typeof model = {
  title: "Mappa dei livelli",
  done: (p) => `${count(p.done, "livello completato", "livelli completati")} su ${number(p.of)}`,
  level: (p) => `Livello ${number(p.number)}`,
  finished: "Completato",
  here: "Sei qui",
  locked: "Non ancora aperto",
  over: "Chiuso",
  opensOn: (p) => `Apre ${onDay("il", p.date)}`,
  triesAgain: (p) => `Prossimo tentativo da: ${p.moment}`,
  noTriesLeft: "Tentativi esauriti",
  points: (p) => count(p.points, "punto", "punti"),
  stars: (p) => `${count(p.stars, "stella", "stelle")} su 3`,
  answered: (p) => `${count(p.answered, "risposta", "risposte")} su ${number(p.of)}`,
  passMark: (p) => `Per superarlo: ${number(p.percent)}% dei punti`,
  prize: (p) => `${p.value} al traguardo`,
  play: (p) => `Gioca il livello\u00a0${number(p.number)}`,
  goOn: (p) => `Riprendi il livello\u00a0${number(p.number)}`,
  voucher: "Vedi il tuo buono",
  leaderboard: "Vedi la classifica",
};
