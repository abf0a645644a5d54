import { counting } from "../../counting.ts";
import type { voucher as model } from "../en/voucher.ts";

const { number, count } = counting("de");

export const voucher: typeof model = {
  title: "Dein Gutschein",
  notFinished: {
    title: (p) => `${p.value} am Ende des Spiels`,
    left: (p) => `Noch ${count(p.levels, "Level", "Level")}.`,
    progress: (p) => `${number(p.done)} von ${count(p.of, "Level", "Leveln")} geschafft`,
    next: (p) => `Level\u00a0${number(p.level)} spielen`,
  },
  reserved: {
    title: "Ein Klick, und er gehört dir",
    sent: (p) => `Wir haben eine Nachricht an ${p.email} geschickt. Drück auf den Knopf darin.`,
    until: (p) => `Dein Gutschein ist bis zum ${p.date} für dich reserviert.`,
    ribbon: "Für dich reserviert",
    nothing: "Nichts da? Schau im Spam-Ordner nach, oder:",
    again: "Noch einmal schicken",
    resent: "Noch einmal geschickt: Schau in dein Postfach.",
    wrongAddress: "Falsche Adresse? Nichts ist verloren: Schreib an den Kontakt zum Datenschutz unten.",
  },
  issued: {
    title: (p) => `Gut gespielt, ${p.firstName}`,
    text: "Der Gutschein gehört dir. Wir haben ihn dir auch per E-Mail geschickt.",
    code: "Dein Code",
    copy: "Code kopieren",
    copied: "Kopiert",
    until: (p) => `Gültig bis zum ${p.date}`,
    terms: "Bedingungen",
    shop: "Zum Shop",
    challenge: "Freunde herausfordern",
  },
  waiting: {
    title: "Du hast es geschafft, aber die Gutscheine sind vergriffen",
    text: "Alle Gutscheine sind vergeben. Du stehst auf der Liste: Wird einer frei, gehört er dir, und wir schreiben dir.",
    since: (p) => `Auf der Liste seit dem ${p.date}.`,
    leaderboard: "Rangliste ansehen",
  },
  had: {
    title: "Du hast das Spiel noch einmal geschafft",
    text: "Diese Adresse hat ihren Gutschein schon, und es gibt einen pro Person.",
    leaderboard: "Rangliste ansehen",
  },
};
