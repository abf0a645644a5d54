import { counting } from "../../counting.ts";
import type { account as model } from "../en/account.ts";
import { onDay } from "./day.ts";

const { number, signed, count } = counting("it");

export const account: typeof model = {
  title: "La tua pagina",
  hello: (p) => `Ciao ${p.firstName}`,
  why: "Da dove vengono i tuoi punti",
  level: (p) => `Livello ${number(p.level)}`,
  otherTitle: "Altro",
  lines: {
    answers: (p) => count(p.right, "risposta giusta", "risposte giuste"),
    "invitation-sent": "Bonus: hai sfidato qualcuno",
    "friend-joined": "Bonus: qualcuno si è unito al gioco",
    "friend-finished": "Bonus: qualcuno ha completato un livello",
    reversal: "Ritirati",
    other: "Punti",
  },
  points: (p) => signed(p.points),
  noPoints: "Ancora nessun punto: la prima domanda ti aspetta.",
  next: "Continua a giocare",
  challenges: "Le tue sfide",
  challenge: "Sfida un amico o un'amica",
  voucher: "Il tuo buono",
  seeVoucher: "Vedi il tuo buono",
  voucherStates: {
    "not-finished": "Arriva con l'ultimo livello.",
    reserved: "È riservato per te: premi il pulsante nel nostro messaggio.",
    issued: "È tuo.",
    waiting: "Sei in lista.",
    had: "Questo indirizzo l'ha già ricevuto.",
  },
  newsletter: "Novità per e-mail",
  newsletterOn: (p) => `Hai dato il consenso ${onDay("il", p.date)}:`,
  newsletterOff: "Non ricevi novità. Se ti fa piacere riceverle:",
  withdraw: "Non ricevere più novità",
  give: "Do il mio consenso",
  device: "Un altro dispositivo",
  deviceText: "Mandiamo un link al tuo indirizzo; apre il tuo gioco dove l'hai lasciato.",
  deviceButton: "Mandami il mio link",
  deviceSent: "Il tuo link è in viaggio.",
  ends: "Uscire",
  signOut: "Esci da questo dispositivo",
  leave: "Lascia il gioco e cancella i miei dati",
  back: {
    title: "Ricevi il tuo link",
    text: "Scrivi l'indirizzo con cui giochi: il link nel nostro messaggio apre il tuo gioco dove l'hai lasciato.",
    email: "E-mail",
    button: "Mandami il mio link",
    home: "Torna al gioco",
    sentTitle: "Guarda nella tua casella",
    sentText: "Se questo indirizzo gioca, un messaggio con il suo link è in viaggio. Può volerci un minuto.",
    sentHint: "Niente? Guarda nella posta indesiderata, o controlla l'indirizzo.",
    again: "Prova un altro indirizzo",
  },
  mailed: {
    proof: {
      title: "È il tuo indirizzo?",
      text: "Basta un tocco per confermarlo, e quello che hai vinto è tuo.",
      button: "Sì, è il mio",
    },
    continue: {
      title: "Che bello rivederti",
      text: "Basta un tocco per aprire il tuo gioco su questo dispositivo.",
      button: "Apri il mio gioco",
    },
    spent: {
      title: "Questo link è già stato usato",
      text: "Ogni link vale una volta. Se sei sullo stesso dispositivo, il tuo gioco è già aperto.",
    },
    expired: {
      title: "Questo link è troppo vecchio",
      text: "I link scadono per la tua sicurezza. Uno nuovo arriva in fretta.",
    },
    unknown: {
      title: "Questo link non è intero",
      text: "Forse un programma di posta l'ha tagliato. Chiedine uno nuovo.",
    },
    open: "Vai al mio gioco",
    newLink: "Ricevi un nuovo link",
  },
  leavePage: {
    title: "Lascia e cancella",
    text: "Esci dal gioco, per sempre. Vengono cancellati:",
    erased: [
      "il tuo nome e il tuo indirizzo e-mail, subito",
      "le tue risposte sui gusti e il tuo posto in classifica",
      "le sfide ancora in attesa, e il loro bonus",
    ],
    kept: "Restano numeri senza nome: tante risposte, tanti partecipanti. Un buono già emesso resta valido: prima segnati il codice.",
    button: "Cancella i miei dati ed esci",
    back: "Resta nel gioco",
    doneTitle: "Hai lasciato il gioco",
    doneText: "I tuoi dati sono cancellati. Grazie per aver giocato.",
    home: "Alla pagina iniziale",
  },
};
