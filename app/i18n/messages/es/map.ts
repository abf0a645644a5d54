import { counting } from "../../counting.ts";
import type { map as model } from "../en/map.ts";

const { number, count } = counting("es");

export const map: typeof model = {
  title: "Mapa de niveles",
  done: (p) => `${count(p.done, "nivel terminado", "niveles terminados")} de ${number(p.of)}`,
  level: (p) => `Nivel ${number(p.number)}`,
  finished: "Terminado",
  here: "Estás aquí",
  locked: "Bloqueado",
  over: "Cerrado",
  opensOn: (p) => `Abre el ${p.date}`,
  triesAgain: (p) => `Próximo intento a partir de: ${p.moment}`,
  noTriesLeft: "No quedan intentos",
  points: (p) => count(p.points, "punto", "puntos"),
  stars: (p) => `${count(p.stars, "estrella", "estrellas")} de 3`,
  answered: (p) => `${count(p.answered, "respuesta", "respuestas")} de ${number(p.of)}`,
  passMark: (p) => `Para superarlo: ${number(p.percent)}\u00a0% de los puntos`,
  prize: (p) => `${p.value} al llegar a la meta`,
  play: (p) => `Jugar el nivel\u00a0${number(p.number)}`,
  goOn: (p) => `Seguir con el nivel\u00a0${number(p.number)}`,
  voucher: "Ver tu vale",
  leaderboard: "Ver la clasificación",
};
