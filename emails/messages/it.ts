import type { MailWords } from "./en.ts";

const numbers = new Intl.NumberFormat("it-IT");

/** Italian says tu and quotes with «». Dates follow "il giorno", which needs no "l'" before 8 and 11. */
export const it: MailWords = {
  sender: {
    hello: (firstName) => `Ciao ${firstName},`,
    sentBy: (brandName, postalAddress) => `Messaggio inviato da ${brandName}, ${postalAddress}.`,
    yourData: "Hai domande sui tuoi dati? Scrivi a",
  },

  friendInvitation: {
    preview: (campaignName) => `${campaignName}: un quiz, un punteggio, e ora tocca a te.`,
    challenged: (inviterName, campaignName) =>
      `${inviterName} ha giocato a «${campaignName}», un quiz online, e ti sfida a fare meglio.`,
    scoreToBeat: "Punteggio da battere",
    points: (score) => `${numbers.format(score)}\u00a0${score === 1 ? "punto" : "punti"}`,
    play: (inviterName) => `Gioca contro ${inviterName}`,
    whyYou: (inviterName) =>
      `Perché questo messaggio? ${inviterName} ci ha dato il tuo indirizzo per farti arrivare questa sfida, una volta sola. È l'unico messaggio di questo genere che riceverai mai da noi: nessun sollecito, nessuna newsletter.`,
    whatStays:
      "Il tuo indirizzo viene cancellato entro 72\u00a0ore. Ne resta solo un'impronta irreversibile, conservata per un unico scopo: mantenere questa promessa.",
    never: "Non ricevere mai più sfide, da nessuno",
    rights: (brandName) =>
      `${brandName} è titolare di questo trattamento del tuo indirizzo, fondato sul legittimo interesse a trasmettere una sfida personale. Puoi chiedere l'accesso o la cancellazione, opporti, o presentare un reclamo all'autorità per la protezione dei dati (in Italia, il Garante).`,
  },

  launchInvitation: {
    subject: (campaignName) => `Tocca a te: ${campaignName}`,
    subjectFor: (firstName, campaignName) => `${firstName}, tocca a te: ${campaignName}`,
    invites: (brandName, campaignName) => `${brandName} ti invita a giocare a «${campaignName}».`,
    reward: "In palio",
    play: "Gioca ora",
    whyYou: (brandName) =>
      `Ricevi questo messaggio perché hai acconsentito ai messaggi commerciali di ${brandName}.`,
    stop: "Disiscrivimi",
  },

  proveAddress: {
    subject: (campaignName) => `Conferma il tuo indirizzo: ${campaignName}`,
    subjectWithVoucher: "Conferma il tuo indirizzo per ricevere il buono",
    title: (firstName) => `Conferma il tuo indirizzo, ${firstName}`,
    titleWithVoucher: (firstName) => `Un ultimo passo, ${firstName}`,
    playing: (campaignName) =>
      `Stai giocando a «${campaignName}». Premi il pulsante per confermare che questo indirizzo è tuo: così il tuo punteggio sarà davvero tuo, su ogni dispositivo.`,
    finished: (campaignName) =>
      `Hai completato «${campaignName}»: complimenti! Premi il pulsante per confermare che questo indirizzo è tuo, e anche il buono sarà tuo.`,
    reserved: "Riservato per te",
    until: (date) => `fino al giorno ${date}`,
    confirm: "Conferma il mio indirizzo",
    confirmWithVoucher: "Conferma e ricevi il buono",
    notYou:
      "Non hai giocato? Allora qualcuno ha scritto il tuo indirizzo per errore. Ignora questo messaggio: non succederà nulla, e non ne seguirà nessun altro.",
  },

  voucherIssued: {
    subject: (voucherText) => `È tuo: ${voucherText}`,
    preview: "Il tuo codice è qui dentro. Conserva questo messaggio.",
    title: (firstName) => `Ecco il tuo buono, ${firstName}`,
    thanks: (campaignName) =>
      `Hai completato «${campaignName}». Grazie per aver giocato! Ecco il tuo codice:`,
    validUntil: (date) => `Valido fino al giorno ${date}`,
    see: "Vedi il mio buono",
    keep: "Il codice vale denaro: conserva questo messaggio e tieni il codice per te.",
  },

  continueElsewhere: {
    subject: (campaignName) => `Continua «${campaignName}» su un altro dispositivo`,
    title: "Riprendi da dove eri",
    open: (campaignName) =>
      `Apri questo messaggio sul dispositivo su cui vuoi continuare «${campaignName}», poi premi il pulsante. Ci troverai i tuoi livelli e il tuo punteggio.`,
    go: "Continua qui",
    once: (hours) =>
      `Il link vale una volta sola, entro ${hours === 1 ? "un'ora" : `${numbers.format(hours)}\u00a0ore`}. Tienilo per te: chi lo usa gioca a nome tuo.`,
    notYou: "Non hai chiesto questo link? Ignora questo messaggio: non succederà nulla.",
  },
};
