import { counting } from "../../counting.ts";
import type { play as model } from "../en/play.ts";

const { number, count, noun } = counting("es");

export const play: typeof model = {
  page: {
    title: (p) => `${p.screen} · ${p.campaign}`,
    skip: "Ir al contenido",
    menu: "Juego",
    pointsNoun: (p) => noun(p.points, "punto", "puntos"),
    number: (p) => number(p.n),
    me: "Tu puntuación y tu página",
    leaderboard: "Clasificación",
    map: "Mapa de niveles",
    sounds: "Sonidos",
    about: "Sobre este juego",
    rules: "Bases del juego",
    privacy: "Contacto de privacidad",
    cookies: "Cookies",
    languages: "Idioma",
  },
  landing: {
    facts: "Lo que te espera",
    levels: (p) => noun(p.n, "nivel", "niveles"),
    questions: (p) => noun(p.n, "pregunta", "preguntas"),
    voucher: "en un vale",
    challenge: (p) => `${p.name} te desafía`,
    pointsToBeat: (p) => `Por superar: ${count(p.points, "punto", "puntos")}`,
    challengeAsk: (p) => `¿Lo harás mejor que ${p.name}?`,
    formTitle: "Tres datos y a jugar",
    firstName: "Nombre",
    lastName: "Apellidos",
    email: "Correo electrónico",
    emailHint: "Aquí llegan tu vale y tu camino de vuelta.",
    readRules: "Leer las bases",
    optional: "Opcional",
    start: "Jugar el nivel 1",
    alreadyPlaying: "¿Ya estás jugando?",
    getYourLink: "Recibe tu enlace por correo",
    resumeTitle: (p) => `¡Qué alegría volver a verte, ${p.firstName}!`,
    resume: "Seguir jugando",
  },
  errors: {
    title: (p) => noun(p.n, "Hay un dato que corregir", `Hay ${number(p.n)} datos que corregir`),
  },
  closed: {
    titles: {
      closed: "El juego ha terminado",
      paused: "Una pausa breve",
      early: "Todavía no ha abierto",
      full: "Ya no quedan plazas",
    },
    paused:
      "El juego se toma un respiro. Tus respuestas y tus puntos están a salvo: vuelve un poco más tarde.",
    early: "El juego aún no ha empezado.",
    opens: (p) => `Abre el ${p.date}.`,
    full: "El juego ya no admite a nadie más.",
    kept: "Lo que has ganado sigue siendo tuyo hasta su último día.",
    yourVoucher: "Ver tu vale",
    leaderboard: "Ver la clasificación",
  },
  notice: {
    titles: {
      "not-found": "No hay nada en esta dirección",
      forbidden: "Esta página no está abierta para ti",
      "too-many": "Un momento, por favor",
      broken: "Algo ha fallado por nuestra parte",
    },
    texts: {
      "not-found": "Puede que el enlace esté cortado o que la página haya cambiado de sitio.",
      forbidden:
        "Puede que sea de otra persona o que el formulario llevara demasiado tiempo abierto. Vuelve atrás e inténtalo de nuevo.",
      "too-many": "Ha sido mucho de golpe. No se ha perdido nada: inténtalo de nuevo en un minuto.",
      broken:
        "No se ha perdido nada de lo que has jugado. Hemos anotado lo ocurrido: inténtalo de nuevo, por favor.",
    },
    home: "Volver al juego",
    retry: "Intentarlo de nuevo",
  },
  rules: { title: "Bases del juego", back: "Volver al juego" },
  cookies: {
    title: "Cookies",
    intro:
      "Este juego solo usa las cookies sin las que no puede funcionar: nada te sigue, nada se comparte con nadie.",
    caption: "Cookies de este sitio",
    device: "Permite seguir tu partida en este dispositivo.",
    language: "Recuerda el idioma que has elegido.",
    lasts: "1 año",
    back: "Volver al juego",
    refused: {
      title: "Falta una cookie",
      text: "Tu navegador no ha guardado la cookie con la que el juego te reconoce. Sin ella, tus respuestas no serían de nadie.",
      how: (p) =>
        `Permite las cookies de ${p.site}: en los ajustes del navegador o en el símbolo que hay junto a la dirección. En una ventana privada o con un bloqueador, basta con una excepción para este sitio.`,
      kept: "Después, envía otra vez el formulario. Lo que escribiste sigue aquí y nada cuenta dos veces.",
      why: "Para qué sirve la cookie",
    },
  },
};
