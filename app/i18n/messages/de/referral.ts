import { counting } from "../../counting.ts";
import type { referral as model } from "../en/referral.ts";

const { number, signed, count } = counting("de");

/** „Freunde“ in the plural, and „jemand“, where English says "a friend": neither man nor woman. */
export const referral: typeof model = {
  offerTitle: "Fordere Freunde heraus",
  offerText: "Deine Punkte gegen ihre, Frage für Frage.",
  boosts: "Das bringt es dir",
  now: "sofort",
  whenJoined: "sobald sie mitspielen",
  whenFinished: (p) => `sobald sie Level\u00a0${number(p.level)} schaffen`,
  points: (p) => signed(p.points),
  friendEmail: "E-Mail einer Freundin oder eines Freundes",
  friendHint:
    "Du liest die Nachricht, bevor sie losgeht. Die Adresse wird einmal verwendet und innerhalb von 72 Stunden gelöscht.",
  preview: "Nachricht ansehen",
  ownLink: "Dein eigener Link",
  ownLinkText: "Schick ihn selbst, an alle, die sich darüber freuen.",
  share: "Teilen",
  copy: "Kopieren",
  copied: "Kopiert",
  shareMore: "QR-Code und Bild",
  qr: "QR-Code deines Links",
  qrText: "Vor die Kamera eines Telefons gehalten, öffnet er deinen Link.",
  scored: (p) => `${p.name} hat bei „${p.campaign}“ ${count(p.score, "Punkt", "Punkte")} geholt.`,
  cardAsk: "Schaffst du mehr?",
  mailto: "E-Mail schreiben",
  shareText: (p) =>
    `Ich habe bei „${p.campaign}“ ${count(p.score, "Punkt", "Punkte")} geholt. Schaffst du mehr?`,
  sent: "Deine Herausforderung ist unterwegs.",
  invitations: {
    title: "Fordere deine Freunde heraus",
    yours: "Deine Herausforderungen",
    none: "Noch keine Herausforderung.",
    byMail: (p) => `Am ${p.date} herausgefordert, nach Level\u00a0${number(p.level)}`,
    byLink: (p) => `Am ${p.date} über deinen Link gekommen, nach Level\u00a0${number(p.level)}`,
    states: {
      waiting: "Noch offen",
      joined: "Spielt mit",
      finished: "Hat das Spiel geschafft",
      ended: "Abgelaufen",
    },
    boosts: { pending: "offen", earned: "verdient", void: "verfallen" },
    onward: "Weiterspielen",
    limit: "Du hast so viele herausgefordert, wie dieses Spiel erlaubt. Danke!",
  },
  previewPage: {
    title: "Lies, bevor es losgeht",
    intro: "Genau das kommt bei der anderen Person an, ein einziges Mal, und danach nichts weiter.",
    from: "Von",
    to: "An",
    subject: "Betreff",
    letter: "Die Nachricht",
    note: "Dein Vorname steht darin. Die Adresse dient nur dieser Nachricht und wird innerhalb von 72 Stunden gelöscht.",
    send: "Herausforderung abschicken",
    back: "Adresse ändern",
  },
  unsubscribe: {
    title: "Keine Neuigkeiten mehr von uns",
    text: "Drück auf den Knopf, und an diese Adresse gehen keine Neuigkeiten und Angebote mehr. Dein Spiel und dein Gutschein bleiben, wie sie sind.",
    button: "Neuigkeiten abbestellen",
    doneTitle: "Erledigt",
    doneText:
      "Du bekommst keine Neuigkeiten und Angebote mehr von uns. Auf deiner Seite kannst du jederzeit wieder zustimmen.",
  },
  stop: {
    title: "Nie wieder von uns hören",
    text: "Drück auf den Knopf, und an diese Adresse geht nie wieder eine Herausforderung, ganz gleich von wem und für welches Spiel.",
    button: "Schreibt mir nie wieder",
    doneTitle: "Erledigt",
    doneText:
      "An diese Adresse wird nie wieder geschrieben. Nur ein unlesbarer Fingerabdruck von ihr bleibt, damit wir dieses Versprechen halten können.",
  },
};
