import { counting } from "../../counting.ts";
import type { account as model } from "../en/account.ts";

const { number, signed, count } = counting("de");

export const account: typeof model = {
  title: "Deine Seite",
  hello: (p) => `Hallo ${p.firstName}`,
  why: "Woher deine Punkte kommen",
  level: (p) => `Level ${number(p.level)}`,
  otherTitle: "Sonstiges",
  lines: {
    answers: (p) => count(p.right, "richtige Antwort", "richtige Antworten"),
    "invitation-sent": "Bonus: jemanden herausgefordert",
    "friend-joined": "Bonus: jemand ist dazugekommen",
    "friend-finished": "Bonus: jemand hat ein Level geschafft",
    reversal: "Zurückgenommen",
    other: "Punkte",
  },
  points: (p) => signed(p.points),
  noPoints: "Noch keine Punkte: Die erste Frage wartet schon.",
  next: "Weiterspielen",
  challenges: "Deine Herausforderungen",
  challenge: "Freunde herausfordern",
  voucher: "Dein Gutschein",
  seeVoucher: "Gutschein ansehen",
  voucherStates: {
    "not-finished": "Er kommt mit dem letzten Level.",
    reserved: "Er ist für dich reserviert: Drück auf den Knopf in unserer Nachricht.",
    issued: "Er gehört dir.",
    waiting: "Du stehst auf der Liste.",
    had: "Diese Adresse hat ihn schon bekommen.",
  },
  newsletter: "Neuigkeiten per E-Mail",
  newsletterOn: (p) => `Du hast am ${p.date} zugestimmt:`,
  newsletterOff: "Du bekommst keine Neuigkeiten. Wenn du welche möchtest:",
  withdraw: "Neuigkeiten abbestellen",
  give: "Ich stimme zu",
  device: "Ein anderes Gerät",
  deviceText: "Wir schicken einen Link an deine Adresse; er öffnet dein Spiel da, wo du aufgehört hast.",
  deviceButton: "Link an mich schicken",
  deviceSent: "Dein Link ist unterwegs.",
  ends: "Aufhören",
  signOut: "Auf diesem Gerät abmelden",
  leave: "Das Spiel verlassen und meine Daten löschen",
  back: {
    title: "Hol dir deinen Link",
    text: "Gib die Adresse ein, mit der du spielst: Der Link in unserer Nachricht öffnet dein Spiel da, wo du aufgehört hast.",
    email: "E-Mail",
    button: "Link an mich schicken",
    home: "Zurück zum Spiel",
    sentTitle: "Schau in dein Postfach",
    sentText:
      "Wenn diese Adresse mitspielt, ist eine Nachricht mit ihrem Link unterwegs. Das kann eine Minute dauern.",
    sentHint: "Nichts da? Schau bei den unerwünschten Nachrichten nach, oder prüf die Adresse.",
    again: "Andere Adresse versuchen",
  },
  mailed: {
    proof: {
      title: "Ist das deine Adresse?",
      text: "Ein Druck bestätigt es, und was du gewonnen hast, gehört dir.",
      button: "Ja, das ist meine",
    },
    continue: {
      title: "Willkommen zurück",
      text: "Ein Druck öffnet dein Spiel auf diesem Gerät.",
      button: "Mein Spiel öffnen",
    },
    spent: {
      title: "Dieser Link ist verbraucht",
      text: "Jeder Link gilt einmal. Wenn du am selben Gerät bist, ist dein Spiel schon offen.",
    },
    expired: {
      title: "Dieser Link ist zu alt",
      text: "Links enden zu deiner Sicherheit. Ein neuer ist schnell geschickt.",
    },
    unknown: {
      title: "Dieser Link ist nicht vollständig",
      text: "Vielleicht hat ein Mailprogramm ihn abgeschnitten. Lass dir einen neuen schicken.",
    },
    open: "Zu meinem Spiel",
    newLink: "Neuen Link holen",
  },
  leavePage: {
    title: "Verlassen und löschen",
    text: "Damit verlässt du das Spiel endgültig. Gelöscht werden:",
    erased: [
      "dein Name und deine E-Mail-Adresse, sofort",
      "deine Antworten zum Geschmack und dein Platz in der Rangliste",
      "Herausforderungen, die noch offen sind, und ihr Bonus",
    ],
    kept: "Zahlen ohne Namen bleiben: so viele Antworten, so viele Mitspielende. Ein schon ausgegebener Gutschein bleibt gültig: Notier dir vorher den Code.",
    button: "Meine Daten löschen und gehen",
    back: "Im Spiel bleiben",
    doneTitle: "Du hast das Spiel verlassen",
    doneText: "Deine Daten sind gelöscht. Danke, dass du mitgespielt hast.",
    home: "Zur Startseite",
  },
};
