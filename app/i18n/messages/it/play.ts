import { counting } from "../../counting.ts";
import type { play as model } from "../en/play.ts";
import { onDay } from "./day.ts";

const { number, count, noun } = counting("it");

export const play: typeof model = {
  page: {
    title: (p) => `${p.screen} · ${p.campaign}`,
    skip: "Vai al contenuto",
    menu: "Gioco",
    pointsNoun: (p) => noun(p.points, "punto", "punti"),
    number: (p) => number(p.n),
    me: "Il tuo punteggio e la tua pagina",
    leaderboard: "Classifica",
    map: "Mappa dei livelli",
    sounds: "Suoni",
    about: "Informazioni sul gioco",
    rules: "Regolamento del gioco",
    privacy: "Contatto per la privacy",
    cookies: "Cookie",
    languages: "Lingua",
  },
  landing: {
    facts: "Che cosa ti aspetta",
    levels: (p) => noun(p.n, "livello", "livelli"),
    questions: (p) => noun(p.n, "domanda", "domande"),
    voucher: "in buono acquisto",
    challenge: (p) => `${p.name} ti sfida`,
    pointsToBeat: (p) => `${count(p.points, "punto", "punti")} da battere`,
    challengeAsk: (p) => `Farai meglio di ${p.name}?`,
    formTitle: "Tre campi e si gioca",
    firstName: "Nome",
    lastName: "Cognome",
    email: "E-mail",
    emailHint: "Qui arrivano il tuo buono e la strada per tornare.",
    readRules: "Leggi il regolamento",
    optional: "Facoltativo",
    start: "Gioca il livello 1",
    alreadyPlaying: "Stai già giocando?",
    getYourLink: "Ricevi il tuo link per e-mail",
    resumeTitle: (p) => `Che bello rivederti, ${p.firstName}`,
    resume: "Continua a giocare",
  },
  errors: {
    title: (p) => noun(p.n, "C'è un dato da correggere", `Ci sono ${number(p.n)} dati da correggere`),
  },
  closed: {
    titles: {
      closed: "Il gioco è finito",
      paused: "Una breve pausa",
      early: "Non è ancora aperto",
      full: "Tutti i posti sono presi",
    },
    paused: "Il gioco riprende fiato. Le tue risposte e i tuoi punti sono al sicuro: torna tra un po'.",
    early: "Il gioco non è ancora cominciato.",
    opens: (p) => `Apre ${onDay("il", p.date)}.`,
    full: "Il gioco non può accogliere altre persone.",
    kept: "Quello che hai vinto resta tuo fino al suo ultimo giorno.",
    yourVoucher: "Vedi il tuo buono",
    leaderboard: "Vedi la classifica",
  },
  notice: {
    titles: {
      "not-found": "Non c'è niente a questo indirizzo",
      forbidden: "Questa pagina non è aperta a te",
      "too-many": "Un attimo, per favore",
      broken: "Qualcosa non ha funzionato da parte nostra",
    },
    texts: {
      "not-found": "Forse il link è tagliato, o la pagina ha cambiato posto.",
      forbidden:
        "Forse è di un'altra persona, o il modulo è rimasto aperto troppo a lungo. Torna indietro e riprova.",
      "too-many": "Troppe cose in una volta sola. Non si è perso niente: riprova tra un minuto.",
      broken:
        "Non si è perso niente di quello che hai giocato. Abbiamo annotato l'accaduto: riprova, per favore.",
    },
    home: "Torna al gioco",
    retry: "Riprova",
  },
  rules: { title: "Regolamento del gioco", back: "Torna al gioco" },
  cookies: {
    title: "Cookie",
    intro:
      "Questo gioco usa solo i cookie senza i quali non può funzionare: niente ti segue, niente viene condiviso.",
    caption: "Cookie di questo sito",
    device: "Permette a questo dispositivo di riprendere la tua partita.",
    language: "Ricorda la lingua che hai scelto.",
    lasts: "1 anno",
    back: "Torna al gioco",
    refused: {
      title: "Manca un cookie",
      text: "Il tuo browser non ha conservato il cookie con cui il gioco ti riconosce. Senza, le tue risposte non sarebbero di nessuno.",
      how: (p) =>
        `Consenti i cookie per ${p.site}: nelle impostazioni del browser o dal simbolo accanto all'indirizzo. In una finestra privata o con un blocco dei contenuti basta un'eccezione per questo sito.`,
      kept: "Poi invia di nuovo il modulo. Quello che hai scritto è ancora qui e niente conta due volte.",
      why: "A che cosa serve il cookie",
    },
  },
};
