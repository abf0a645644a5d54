import { counting } from "../../counting.ts";
import type { referral as model } from "../en/referral.ts";
import { onDay } from "./day.ts";

const { number, signed, count } = counting("it");

export const referral: typeof model = {
  offerTitle: "Sfida un amico o un'amica",
  offerText: "Il tuo punteggio contro il suo, domanda per domanda.",
  boosts: "Che cosa ti porta",
  now: "subito",
  whenJoined: "quando entra nel gioco",
  whenFinished: (p) => `quando completa il livello\u00a0${number(p.level)}`,
  points: (p) => signed(p.points),
  friendEmail: "L'e-mail del tuo amico o della tua amica",
  friendHint:
    "Leggi il messaggio prima che parta. L'indirizzo si usa una volta sola e si cancella entro 72 ore.",
  preview: "Vedi il messaggio",
  ownLink: "Il tuo link personale",
  ownLinkText: "Mandalo tu, a chi ne sarà felice.",
  share: "Condividi",
  copy: "Copia",
  copied: "Copiato",
  shareMore: "Codice QR e immagine",
  qr: "Codice QR del tuo link",
  qrText: "Davanti alla fotocamera di un telefono, apre il tuo link.",
  scored: (p) => `${p.name} ha fatto ${count(p.score, "punto", "punti")} a ${p.campaign}.`,
  cardAsk: "Farai meglio?",
  mailto: "Scrivi un'e-mail",
  shareText: (p) => `Ho fatto ${count(p.score, "punto", "punti")} a ${p.campaign}. Farai meglio?`,
  sent: "La tua sfida è partita.",
  invitations: {
    title: "Sfida i tuoi amici",
    yours: "Le tue sfide",
    none: "Ancora nessuna sfida.",
    byMail: (p) => `Sfida inviata ${onDay("il", p.date)}, dopo il livello\u00a0${number(p.level)}`,
    byLink: (p) => `Arrivo dal tuo link ${onDay("il", p.date)}, dopo il livello\u00a0${number(p.level)}`,
    states: {
      waiting: "In attesa",
      joined: "È nel gioco",
      finished: "Ha completato il gioco",
      ended: "Terminata",
    },
    boosts: { pending: "in attesa", earned: "guadagnati", void: "annullati" },
    onward: "Continua a giocare",
    limit: "Hai lanciato tutte le sfide che questo gioco permette. Grazie!",
  },
  previewPage: {
    title: "Da leggere prima che parta",
    intro: "È esattamente quello che l'altra persona riceverà, una volta sola, e poi nient'altro.",
    from: "Da",
    to: "A",
    subject: "Oggetto",
    letter: "Il messaggio",
    note: "Vi compare il tuo nome. L'indirizzo serve solo a questo messaggio e si cancella entro 72 ore.",
    send: "Invia questa sfida",
    back: "Cambia l'indirizzo",
  },
  unsubscribe: {
    title: "Non ricevere più le nostre novità",
    text: "Premi il pulsante e questo indirizzo non riceverà più né novità né offerte. Il tuo gioco e il tuo buono restano come sono.",
    button: "Non ricevere più novità",
    doneTitle: "Fatto",
    doneText:
      "Non riceverai più né novità né offerte da noi. Puoi dare di nuovo il consenso sulla tua pagina, quando vuoi.",
  },
  stop: {
    title: "Non ricevere mai più sfide",
    text: "Premi il pulsante e nessuna sfida arriverà mai più a questo indirizzo, chiunque la mandi e per qualunque gioco.",
    button: "Non scrivetemi mai più",
    doneTitle: "Fatto",
    doneText:
      "A questo indirizzo non si scriverà mai più. Ne resta solo un'impronta illeggibile, per poter mantenere questa promessa.",
  },
};
