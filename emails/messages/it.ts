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

  colleagueInvitation: {
    subject: (brandName) => `Lavora alle campagne di ${brandName}`,
    title: (brandName) => `Hai un invito allo studio di ${brandName}`,
    text: (inviterName, brandName) =>
      `Hai un invito da ${inviterName} per lavorare con il team di ${brandName} in Outdo Studio.`,
    once: (days) =>
      `Il link vale una volta sola, entro ${days === 1 ? "un giorno" : `${numbers.format(days)}\u00a0giorni`}. Tienilo per te.`,
    go: "Vedi l'invito",
    notYou: "Non te lo aspettavi? Ignora questo messaggio: non succederà nulla.",
  },

  passwordReset: {
    subject: "Scegli una nuova password",
    title: "Scegli una nuova password",
    text: "Qualcuno, probabilmente tu, ha chiesto una nuova password per Outdo Studio.",
    once: (minutes) =>
      `Il link vale una volta sola, entro ${minutes === 1 ? "un minuto" : `${numbers.format(minutes)}\u00a0minuti`}. Nessuno del nostro team te lo chiederà mai.`,
    go: "Scegli una nuova password",
    notYou: "Non l'hai chiesta tu? Ignora questo messaggio: la tua password resta la stessa.",
  },

  senderTest: {
    subject: (brandName) => `Messaggio di prova di ${brandName}`,
    title: "I tuoi messaggi arrivano",
    text: (brandName) =>
      `Questo messaggio è partito come tutti quelli di ${brandName}: stesso mittente, stesso server di posta.`,
    check:
      "Guarda se è nella posta in arrivo e non fra quella indesiderata, e se il nome del mittente si legge bene.",
    go: "Torna alla pagina del mittente",
    whyYou: "Ricevi questo messaggio perché l'hai chiesto in Outdo Studio.",
  },
};
