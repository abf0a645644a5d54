import { counting } from "../../counting.ts";
import type { play as model } from "../en/play.ts";

const { number, count, noun } = counting("de");

export const play: typeof model = {
  page: {
    title: (p) => `${p.screen} · ${p.campaign}`,
    skip: "Zum Inhalt springen",
    menu: "Spiel",
    pointsNoun: (p) => noun(p.points, "Punkt", "Punkte"),
    number: (p) => number(p.n),
    me: "Dein Punktestand und deine Seite",
    leaderboard: "Rangliste",
    map: "Levelkarte",
    sounds: "Töne",
    about: "Über dieses Spiel",
    rules: "Teilnahmebedingungen",
    privacy: "Kontakt zum Datenschutz",
    cookies: "Cookies",
    languages: "Sprache",
  },
  landing: {
    facts: "Das erwartet dich",
    levels: (p) => noun(p.n, "Level", "Level"),
    questions: (p) => noun(p.n, "Frage", "Fragen"),
    voucher: "als Gutschein",
    challenge: (p) => `${p.name} fordert dich heraus`,
    pointsToBeat: (p) => `Zu schlagen: ${count(p.points, "Punkt", "Punkte")}`,
    challengeAsk: (p) => `Bist du besser als ${p.name}?`,
    formTitle: "Drei Felder, und schon spielst du",
    firstName: "Vorname",
    lastName: "Nachname",
    email: "E-Mail",
    emailHint: "Hierhin kommen dein Gutschein und dein Weg zurück ins Spiel.",
    readRules: "Teilnahmebedingungen lesen",
    optional: "Freiwillig",
    start: "Level 1 spielen",
    alreadyPlaying: "Du spielst schon?",
    getYourLink: "Lass dir deinen Link per E-Mail schicken",
    resumeTitle: (p) => `Schön, dass du wieder da bist, ${p.firstName}`,
    resume: "Weiterspielen",
  },
  errors: {
    title: (p) => noun(p.n, "Eine Angabe stimmt noch nicht", `${number(p.n)} Angaben stimmen noch nicht`),
  },
  closed: {
    titles: {
      closed: "Das Spiel ist vorbei",
      paused: "Kurze Pause",
      early: "Noch nicht geöffnet",
      full: "Alle Plätze sind vergeben",
    },
    paused:
      "Das Spiel holt kurz Luft. Deine Antworten und deine Punkte bleiben dir: Schau etwas später wieder vorbei.",
    early: "Das Spiel hat noch nicht begonnen.",
    opens: (p) => `Es beginnt am ${p.date}.`,
    full: "Das Spiel kann niemanden mehr aufnehmen.",
    kept: "Was du gewonnen hast, bleibt deins bis zum letzten Tag.",
    yourVoucher: "Gutschein ansehen",
    leaderboard: "Rangliste ansehen",
  },
  notice: {
    titles: {
      "not-found": "Unter dieser Adresse ist nichts",
      forbidden: "Diese Seite steht dir nicht offen",
      "too-many": "Einen Moment, bitte",
      broken: "Bei uns ist etwas schiefgegangen",
    },
    texts: {
      "not-found": "Vielleicht ist der Link abgeschnitten, oder die Seite ist umgezogen.",
      forbidden:
        "Vielleicht gehört sie jemand anderem, oder das Formular war zu lange offen. Geh zurück und versuch es noch einmal.",
      "too-many": "Das war viel auf einmal. Nichts ist verloren: Versuch es in einer Minute noch einmal.",
      broken:
        "Nichts, was du gespielt hast, ist verloren. Wir haben den Fehler notiert: Bitte versuch es noch einmal.",
    },
    home: "Zurück zum Spiel",
    retry: "Noch einmal versuchen",
  },
  rules: { title: "Teilnahmebedingungen", back: "Zurück zum Spiel" },
  cookies: {
    title: "Cookies",
    intro:
      "Dieses Spiel setzt nur die Cookies, ohne die es nicht funktioniert: Nichts verfolgt dich, nichts wird weitergegeben.",
    caption: "Cookies dieser Website",
    device: "Damit du auf diesem Gerät weiterspielen kannst.",
    language: "Merkt sich die Sprache, die du gewählt hast.",
    lasts: "1 Jahr",
    back: "Zurück zum Spiel",
    refused: {
      title: "Es fehlt ein Cookie",
      text: "Dein Browser hat das Cookie nicht behalten, an dem das Spiel dich erkennt. Ohne dieses Cookie würden deine Antworten niemandem gehören.",
      how: (p) =>
        `Erlaube Cookies für ${p.site}: in den Einstellungen deines Browsers oder über das Symbol neben der Adresse. In einem privaten Fenster oder mit einem Blocker genügt eine Ausnahme für diese eine Seite.`,
      kept: "Schick danach das Formular noch einmal ab. Was du eingegeben hast, steht noch da, und nichts zählt doppelt.",
      why: "Wozu das Cookie dient",
    },
  },
};
