import { counting } from "../../counting.ts";
import type { voucher as model } from "../en/voucher.ts";

const { number, count, noun } = counting("es");

export const voucher: typeof model = {
  title: "Tu vale",
  notFinished: {
    title: (p) => `${p.value} al final del juego`,
    left: (p) => `${noun(p.levels, "Queda", "Quedan")} ${count(p.levels, "nivel", "niveles")}.`,
    progress: (p) => `${count(p.done, "nivel terminado", "niveles terminados")} de ${number(p.of)}`,
    next: (p) => `Jugar el nivel\u00a0${number(p.level)}`,
  },
  reserved: {
    title: "Un toque y es tuyo",
    sent: (p) => `Hemos enviado un mensaje a ${p.email}. Pulsa el botón que lleva.`,
    until: (p) => `Te guardamos el vale hasta el ${p.date}.`,
    ribbon: "Guardado para ti",
    nothing: "¿No ha llegado nada? Mira en el correo no deseado, o bien:",
    again: "Enviarlo otra vez",
    resent: "Enviado otra vez: mira tu buzón.",
    wrongAddress:
      "¿La dirección está mal? No se ha perdido nada: escribe al contacto de privacidad de más abajo.",
  },
  issued: {
    title: (p) => `¡Bien jugado, ${p.firstName}!`,
    text: "El vale es tuyo. También te lo hemos enviado por correo.",
    code: "Tu código",
    copy: "Copiar el código",
    copied: "Copiado",
    until: (p) => `Válido hasta el ${p.date}`,
    terms: "Condiciones",
    shop: "Ir a la tienda",
    challenge: "Desafiar a un amigo o amiga",
  },
  waiting: {
    title: "Has terminado, pero los vales se han agotado",
    text: "Todos los vales están ya repartidos. Estás en la lista: si uno queda libre, es tuyo y te escribiremos.",
    since: (p) => `En la lista desde el ${p.date}.`,
    leaderboard: "Ver la clasificación",
  },
  had: {
    title: "Has terminado el juego otra vez",
    text: "Esta dirección ya ha recibido su vale, y hay uno por persona.",
    leaderboard: "Ver la clasificación",
  },
};
