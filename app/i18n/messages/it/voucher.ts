import { counting } from "../../counting.ts";
import type { voucher as model } from "../en/voucher.ts";
import { onDay } from "./day.ts";

const { number, count } = counting("it");

export const voucher: typeof model = {
  title: "Il tuo buono",
  notFinished: {
    title: (p) => `${p.value} alla fine del gioco`,
    left: (p) => `Ancora ${count(p.levels, "livello", "livelli")}.`,
    progress: (p) => `${count(p.done, "livello completato", "livelli completati")} su ${number(p.of)}`,
    next: (p) => `Gioca il livello\u00a0${number(p.level)}`,
  },
  reserved: {
    title: "Basta un tocco ed è tuo",
    sent: (p) => `Abbiamo mandato un messaggio a ${p.email}. Premi il pulsante che contiene.`,
    until: (p) => `Il buono è riservato per te fino ${onDay("al", p.date)}.`,
    ribbon: "Riservato per te",
    nothing: "Non è arrivato niente? Guarda nella posta indesiderata, oppure:",
    again: "Mandalo di nuovo",
    resent: "Mandato di nuovo: guarda nella tua casella.",
    wrongAddress:
      "L'indirizzo è sbagliato? Non si è perso niente: scrivi al contatto per la privacy qui sotto.",
  },
  issued: {
    title: (p) => `Ottima partita, ${p.firstName}`,
    text: "Il buono è tuo. Te l'abbiamo mandato anche per e-mail.",
    code: "Il tuo codice",
    copy: "Copia il codice",
    copied: "Copiato",
    until: (p) => `Valido fino ${onDay("al", p.date)}`,
    terms: "Condizioni",
    shop: "Vai al negozio",
    challenge: "Sfida un amico o un'amica",
  },
  waiting: {
    title: "Hai completato il gioco, ma i buoni sono finiti",
    text: "Ogni buono ha trovato chi lo ha vinto. Sei in lista: se se ne libera uno, è tuo e ti scriveremo.",
    since: (p) => `In lista ${onDay("dal", p.date)}.`,
    leaderboard: "Vedi la classifica",
  },
  had: {
    title: "Hai completato il gioco un'altra volta",
    text: "Questo indirizzo ha già avuto il suo buono, e ce n'è uno per persona.",
    leaderboard: "Vedi la classifica",
  },
};
