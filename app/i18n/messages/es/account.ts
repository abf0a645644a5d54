import { counting } from "../../counting.ts";
import type { account as model } from "../en/account.ts";

const { number, signed, count } = counting("es");

export const account: typeof model = {
  title: "Tu página",
  hello: (p) => `Hola, ${p.firstName}`,
  why: "De dónde salen tus puntos",
  level: (p) => `Nivel ${number(p.level)}`,
  otherTitle: "Otros",
  lines: {
    answers: (p) => count(p.right, "respuesta correcta", "respuestas correctas"),
    "invitation-sent": "Bonus: has desafiado a alguien",
    "friend-joined": "Bonus: alguien se ha unido al juego",
    "friend-finished": "Bonus: alguien ha terminado un nivel",
    reversal: "Retirados",
    other: "Puntos",
  },
  points: (p) => signed(p.points),
  noPoints: "Aún no tienes puntos: la primera pregunta te espera.",
  next: "Seguir jugando",
  challenges: "Tus desafíos",
  challenge: "Desafiar a un amigo o amiga",
  voucher: "Tu vale",
  seeVoucher: "Ver tu vale",
  voucherStates: {
    "not-finished": "Llega con el último nivel.",
    reserved: "Te lo guardamos: pulsa el botón de nuestro mensaje.",
    issued: "Es tuyo.",
    waiting: "Estás en la lista.",
    had: "Esta dirección ya lo ha recibido.",
  },
  newsletter: "Novedades por correo",
  newsletterOn: (p) => `Diste tu consentimiento el ${p.date}:`,
  newsletterOff: "No recibes novedades. Si te apetece recibirlas:",
  withdraw: "Dejar de recibir novedades",
  give: "Doy mi consentimiento",
  device: "Otro dispositivo",
  deviceText: "Enviamos un enlace a tu dirección; abre tu juego donde lo dejaste.",
  deviceButton: "Enviarme mi enlace",
  deviceSent: "Tu enlace va de camino.",
  ends: "Salir",
  signOut: "Cerrar la sesión en este dispositivo",
  leave: "Dejar el juego y borrar mis datos",
  back: {
    title: "Recupera tu enlace",
    text: "Escribe la dirección con la que juegas: el enlace de nuestro mensaje abre tu juego donde lo dejaste.",
    email: "Correo electrónico",
    button: "Enviarme mi enlace",
    home: "Volver al juego",
    sentTitle: "Mira tu buzón",
    sentText:
      "Si esta dirección está jugando, un mensaje con su enlace va de camino. Puede tardar un minuto.",
    sentHint: "¿No ha llegado nada? Mira en el correo no deseado o revisa la dirección.",
    again: "Probar con otra dirección",
  },
  mailed: {
    proof: {
      title: "¿Es tuya esta dirección?",
      text: "Con un toque queda claro, y lo que has ganado es tuyo.",
      button: "Sí, es mía",
    },
    continue: {
      title: "Qué bien que hayas vuelto",
      text: "Con un toque se abre tu juego en este dispositivo.",
      button: "Abrir mi juego",
    },
    spent: {
      title: "Este enlace ya se ha usado",
      text: "Cada enlace sirve una vez. Si estás en el mismo dispositivo, tu juego ya está abierto.",
    },
    expired: {
      title: "Este enlace es demasiado antiguo",
      text: "Los enlaces caducan por tu seguridad. Uno nuevo se envía enseguida.",
    },
    unknown: {
      title: "Este enlace no está completo",
      text: "Puede que un programa de correo lo haya cortado. Pide uno nuevo.",
    },
    open: "Ir a mi juego",
    newLink: "Recibir un enlace nuevo",
  },
  leavePage: {
    title: "Salir y borrar",
    text: "Sales del juego para siempre. Se borran:",
    erased: [
      "tu nombre y tu dirección de correo, al momento",
      "tus respuestas sobre gustos y tu puesto en la clasificación",
      "los desafíos que siguen en espera, y su bonus",
    ],
    kept: "Quedan cifras sin nombre: tantas respuestas, tantos participantes. Un vale ya entregado sigue siendo válido: anota antes su código.",
    button: "Borrar mis datos y salir",
    back: "Quedarme en el juego",
    doneTitle: "Has salido del juego",
    doneText: "Tus datos se han borrado. Gracias por haber jugado.",
    home: "A la página de inicio",
  },
};
