import { counting } from "../../counting.ts";
import type { referral as model } from "../en/referral.ts";

const { number, signed, count } = counting("es");

export const referral: typeof model = {
  offerTitle: "Desafía a un amigo o a una amiga",
  offerText: "Tu puntuación contra la suya, pregunta a pregunta.",
  boosts: "Lo que te aporta",
  now: "al momento",
  whenJoined: "cuando se una al juego",
  whenFinished: (p) => `cuando termine el nivel\u00a0${number(p.level)}`,
  points: (p) => signed(p.points),
  friendEmail: "El correo de tu amigo o amiga",
  friendHint:
    "Lees el mensaje antes de que salga. La dirección se usa una sola vez y se borra en un plazo de 72 horas.",
  preview: "Ver el mensaje",
  ownLink: "Tu propio enlace",
  ownLinkText: "Envíalo tú, a quien le vaya a hacer ilusión.",
  share: "Compartir",
  copy: "Copiar",
  copied: "Copiado",
  shareMore: "Código QR e imagen",
  qr: "Código QR de tu enlace",
  qrText: "Ante la cámara de un teléfono, abre tu enlace.",
  scored: (p) => `${p.name} ha conseguido ${count(p.score, "punto", "puntos")} en ${p.campaign}.`,
  cardAsk: "¿Lo harás mejor?",
  mailto: "Escribir un correo",
  shareText: (p) => `He conseguido ${count(p.score, "punto", "puntos")} en ${p.campaign}. ¿Lo harás mejor?`,
  sent: "Tu desafío va de camino.",
  invitations: {
    title: "Desafía a tus amistades",
    yours: "Tus desafíos",
    none: "Todavía no hay desafíos.",
    byMail: (p) => `Desafío enviado el ${p.date}, tras el nivel\u00a0${number(p.level)}`,
    byLink: (p) => `Llegó por tu enlace el ${p.date}, tras el nivel\u00a0${number(p.level)}`,
    states: {
      waiting: "En espera",
      joined: "Se ha unido al juego",
      finished: "Ha terminado el juego",
      ended: "Terminado",
    },
    boosts: { pending: "en espera", earned: "ganados", void: "anulados" },
    onward: "Seguir jugando",
    limit: "Has enviado todos los desafíos que este juego permite. ¡Gracias!",
  },
  previewPage: {
    title: "Léelo antes de que salga",
    intro: "Esto es exactamente lo que recibirá la otra persona, una sola vez, y nada más después.",
    from: "De",
    to: "Para",
    subject: "Asunto",
    letter: "El mensaje",
    note: "Tu nombre aparece en él. La dirección sirve solo para este mensaje y se borra en un plazo de 72 horas.",
    send: "Enviar este desafío",
    back: "Cambiar la dirección",
  },
  unsubscribe: {
    title: "No recibir más novedades nuestras",
    text: "Pulsa el botón y esta dirección no recibirá más novedades ni ofertas. Tu juego y tu vale se quedan como están.",
    button: "Dejar de recibir novedades",
    doneTitle: "Hecho",
    doneText:
      "No recibirás más novedades ni ofertas nuestras. Puedes volver a aceptarlas en tu página cuando quieras.",
  },
  stop: {
    title: "No volver a saber de nosotros",
    text: "Pulsa el botón y nunca más llegará un desafío a esta dirección, lo envíe quien lo envíe y para el juego que sea.",
    button: "No me escribáis nunca más",
    doneTitle: "Hecho",
    doneText:
      "No volveremos a escribir a esta dirección. Solo se conserva una huella ilegible de ella, para poder cumplir esta promesa.",
  },
};
