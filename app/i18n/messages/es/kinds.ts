import { counting } from "../../counting.ts";
import { LOCALES } from "../../locales.ts";
import type { kinds as model } from "../en/kinds.ts";

const { number, signed, count } = counting("es");

/** Thousands are parted from five digits on: 1855 may be a year. */
const figure = new Intl.NumberFormat(LOCALES.es, { useGrouping: "min2", maximumFractionDigits: 6 });

function duration(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  if (minutes === 0) return count(rest, "segundo", "segundos");
  const whole = count(minutes, "minuto", "minutos");
  return rest === 0 ? whole : `${whole} y ${count(rest, "segundo", "segundos")}`;
}

export const kinds: typeof model = {
  chooseAll: "Elige todas las que sean correctas.",
  chooseAny: "Elige tantas como quieras.",
  chooseMost: (p) => `Elige ${number(p.most)} como máximo.`,
  chosenRightly: "Tu elección, y es correcta",
  chosenWrongly: "Tu elección, pero no es correcta",
  missed: "Correcta, y no la elegiste",
  true: "Verdadero",
  false: "Falso",
  yourAnswer: "Tu respuesta",
  none: "Ninguna",

  putInOrder: "Ponlos en orden: el 1 va primero.",
  placeOf: (p) => `Puesto de: ${p.item}`,
  moveUp: (p) => `Subir: ${p.item}`,
  moveDown: (p) => `Bajar: ${p.item}`,
  placed: (p) => `${p.item}, puesto ${p.place} de ${number(p.of)}`,
  rightPlace: "En su sitio",
  yourPlace: (p) => `Lo pusiste en el puesto ${number(p.place)}`,
  noPlace: "Sin puesto",
  pairsInOrder: (p) => `${number(p.right)} de ${count(p.of, "par", "pares")} en el orden correcto`,

  matchEach: "Elige la pareja de cada uno.",
  chooseMatch: "Elegir",
  taken: (p) => `${p.other} (ya elegido)`,
  pair: (p) => `${p.item}: ${p.match}`,
  rightMatch: "Bien emparejado",
  yourMatch: (p) => `Elegiste: ${p.other}`,
  noMatch: "No elegiste nada",

  range: (p) => `Un número entre ${figure.format(p.min)} y ${figure.format(p.max)}`,
  slider: "Control deslizante de tu respuesta",
  quantity: (p) => (p.unit ? `${figure.format(p.n)}\u00a0${p.unit}` : figure.format(p.n)),
  off: "Diferencia",
  alsoRight: "También correcto",

  chooseByName: "Elige el lugar por su nombre.",
  point: "O señálalo en la imagen",
  pointKeys: "Las flechas del teclado mueven la marca; con Mayús va más lejos.",
  pointed: (p) => `${p.x}\u00a0% desde la izquierda, ${p.y}\u00a0% desde arriba`,
  yourPoint: (p) => `Tu punto, en ninguno de los lugares: ${p.where}`,

  scale: "Escala",
  scaleEnds: (p) => `${number(p.min)}: ${p.lowLabel}; ${number(p.max)}: ${p.highLabel}`,
  longest: (p) => `${count(p.n, "carácter", "caracteres")} como máximo`,
  charactersLeft: (p) => `Caracteres que quedan: ${p.n}`,

  time: (p) => duration(p.seconds),
  timeForQuestion: (p) => `${duration(p.seconds)} para esta pregunta`,
  timeForEach: (p) => `${duration(p.seconds)} para cada pregunta`,
  timeForLevel: (p) => `${duration(p.seconds)} para este nivel`,
  timeLeft: (p) => `Tiempo restante: ${duration(p.seconds)}`,
  noLimit: "Sin límite de tiempo: tómate el que necesites.",
  clockStarts: "El reloj empieza cuando pulsas el botón.",
  ready: "¿Todo listo?",
  readyAgain: (p) => `¿Vamos con la pregunta ${number(p.question)}?`,
  start: "Empezar",
  moreTime: "¿Más tiempo?",
  paceNote: "Una respuesta correcta vale lo mismo a cualquier ritmo.",
  paces: {
    normal: "El tiempo habitual",
    double: "El doble de tiempo",
    long: "Diez veces más tiempo",
    off: "Sin límite de tiempo",
  },
  speedBonus: (p) => `Hasta ${count(p.points, "punto", "puntos")} más por acertar rápido.`,
  bonuses: {
    speed: (p) => `${signed(p.points)} por rapidez`,
    streak: (p) => `${signed(p.points)} por tu racha`,
    both: (p) => `${signed(p.points)} por rapidez y por tu racha`,
  },
};
