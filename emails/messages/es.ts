import type { MailWords } from "./en.ts";

const numbers = new Intl.NumberFormat("es-ES");

/** Spanish of Spain says tú, opens what it asks and exclaims, and quotes with «». */
export const es: MailWords = {
  sender: {
    hello: (firstName) => `Hola, ${firstName}:`,
    sentBy: (brandName, postalAddress) => `Mensaje enviado por ${brandName}, ${postalAddress}.`,
    yourData: "¿Alguna pregunta sobre tus datos? Escribe a",
  },

  friendInvitation: {
    preview: (campaignName) => `${campaignName}: un cuestionario, una puntuación, y ahora te toca a ti.`,
    challenged: (inviterName, campaignName) =>
      `${inviterName} ha jugado a «${campaignName}», un concurso de preguntas en línea, y te desafía a hacerlo mejor.`,
    scoreToBeat: "Puntuación por superar",
    points: (score) => `${numbers.format(score)}\u00a0${score === 1 ? "punto" : "puntos"}`,
    play: (inviterName) => `Jugar contra ${inviterName}`,
    whyYou: (inviterName) =>
      `¿Por qué este mensaje? ${inviterName} nos ha dado tu dirección para que te pasemos este desafío, una sola vez. Es el único mensaje de este tipo que recibirás jamás de nosotros: ni recordatorios ni boletines.`,
    whatStays:
      "Tu dirección se borra en un plazo de 72\u00a0horas. Solo queda de ella una huella irreversible, que se conserva con un único fin: cumplir esta promesa.",
    never: "No recibir nunca más un desafío, de nadie",
    rights: (brandName) =>
      `${brandName} es responsable de este uso de tu dirección, basado en su interés legítimo de transmitir un desafío personal. Puedes pedir el acceso o la supresión, oponerte o presentar una reclamación ante la autoridad de protección de datos (en España, la AEPD).`,
  },

  launchInvitation: {
    subject: (campaignName) => `Te toca jugar: ${campaignName}`,
    subjectFor: (firstName, campaignName) => `${firstName}, te toca jugar: ${campaignName}`,
    invites: (brandName, campaignName) => `${brandName} te invita a jugar a «${campaignName}».`,
    reward: "La recompensa",
    play: "Jugar ahora",
    whyYou: (brandName) => `Recibes este mensaje porque aceptaste los mensajes comerciales de ${brandName}.`,
    stop: "Darme de baja",
  },

  proveAddress: {
    subject: (campaignName) => `Confirma tu dirección: ${campaignName}`,
    subjectWithVoucher: "Confirma tu dirección para recibir tu vale",
    title: (firstName) => `Confirma tu dirección, ${firstName}`,
    titleWithVoucher: (firstName) => `Un último paso, ${firstName}`,
    playing: (campaignName) =>
      `Estás jugando a «${campaignName}». Pulsa el botón para confirmar que esta dirección es tuya: así tu puntuación será tuya de verdad, en todos tus dispositivos.`,
    finished: (campaignName) =>
      `Has terminado «${campaignName}»: ¡enhorabuena! Pulsa el botón para confirmar que esta dirección es tuya, y el vale también lo será.`,
    reserved: "Reservado para ti",
    until: (date) => `hasta el ${date}`,
    confirm: "Confirmar mi dirección",
    confirmWithVoucher: "Confirmar y recibir mi vale",
    notYou:
      "¿No has jugado? Entonces alguien escribió tu dirección por error. Ignora este mensaje: no pasará nada, y no llegará ningún otro.",
  },

  voucherIssued: {
    subject: (voucherText) => `Es tuyo: ${voucherText}`,
    preview: "Tu código está dentro. Guarda este mensaje.",
    title: (firstName) => `Aquí tienes tu vale, ${firstName}`,
    thanks: (campaignName) => `Has terminado «${campaignName}». ¡Gracias por jugar! Este es tu código:`,
    validUntil: (date) => `Válido hasta el ${date}`,
    see: "Ver mi vale",
    keep: "El código vale dinero: guarda este mensaje y no compartas el código con nadie.",
  },

  continueElsewhere: {
    subject: (campaignName) => `Sigue con «${campaignName}» en otro dispositivo`,
    title: "Sigue donde lo dejaste",
    open: (campaignName) =>
      `Abre este mensaje en el dispositivo donde quieras seguir con «${campaignName}» y pulsa el botón. Allí estarán tus niveles y tu puntuación.`,
    go: "Seguir aquí",
    once: (hours) =>
      `El enlace sirve una sola vez, durante ${hours === 1 ? "una hora" : `${numbers.format(hours)}\u00a0horas`}. No lo compartas: quien lo use jugará en tu nombre.`,
    notYou: "¿No has pedido este enlace? Ignora este mensaje: no pasará nada.",
  },

  colleagueInvitation: {
    subject: (brandName) => `Trabaja en las campañas de ${brandName}`,
    title: (brandName) => `Tienes una invitación al estudio de ${brandName}`,
    text: (inviterName, brandName) =>
      `Tienes una invitación de ${inviterName} para trabajar con el equipo de ${brandName} en Outdo Studio.`,
    once: (days) =>
      `El enlace sirve una sola vez, durante ${days === 1 ? "un día" : `${numbers.format(days)}\u00a0días`}. No lo compartas.`,
    go: "Ver la invitación",
    notYou: "¿No lo esperabas? Ignora este mensaje: no pasará nada.",
  },

  passwordReset: {
    subject: "Elige una nueva contraseña",
    title: "Elige una nueva contraseña",
    text: "Alguien, seguramente tú, ha pedido una nueva contraseña para Outdo Studio.",
    once: (minutes) =>
      `El enlace sirve una sola vez, durante ${minutes === 1 ? "un minuto" : `${numbers.format(minutes)}\u00a0minutos`}. Nadie de nuestro equipo te lo pedirá nunca.`,
    go: "Elegir una nueva contraseña",
    notYou: "¿No la has pedido? Ignora este mensaje: tu contraseña sigue siendo la misma.",
  },

  senderTest: {
    subject: (brandName) => `Mensaje de prueba de ${brandName}`,
    title: "Tus mensajes llegan",
    text: (brandName) =>
      `Este mensaje ha salido como todos los de ${brandName}: del mismo remitente y por el mismo servidor de correo.`,
    check:
      "Mira si está en tu bandeja de entrada y no en el correo no deseado, y si el nombre del remitente se lee bien.",
    go: "Volver a la página del remitente",
    whyYou: "Recibes este mensaje porque lo has pedido en Outdo Studio.",
  },
};
