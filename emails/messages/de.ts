import type { MailWords } from "./en.ts";

const numbers = new Intl.NumberFormat("de-DE");

/** German says du, and sets „quotation marks“ low and high. */
export const de: MailWords = {
  sender: {
    hello: (firstName) => `Hallo ${firstName},`,
    sentBy: (brandName, postalAddress) => `Gesendet von ${brandName}, ${postalAddress}.`,
    yourData: "Fragen zu deinen Daten? Schreib an",
  },

  friendInvitation: {
    preview: (campaignName) => `${campaignName}: ein Quiz, ein Punktestand, und jetzt bist du dran.`,
    challenged: (inviterName, campaignName) =>
      `${inviterName} hat „${campaignName}“ gespielt, ein Quiz im Netz, und fordert dich heraus, es besser zu machen.`,
    scoreToBeat: "Zu schlagen",
    points: (score) => `${numbers.format(score)}\u00a0${score === 1 ? "Punkt" : "Punkte"}`,
    play: (inviterName) => `Gegen ${inviterName} spielen`,
    whyYou: (inviterName) =>
      `Warum diese Nachricht? ${inviterName} hat uns deine Adresse gegeben, damit wir dir diese Herausforderung ein einziges Mal weitergeben. Es ist die einzige Nachricht dieser Art, die du je von uns bekommst: keine Erinnerung, kein Newsletter.`,
    whatStays:
      "Deine Adresse wird innerhalb von 72\u00a0Stunden gelöscht. Es bleibt nur ein nicht umkehrbarer Fingerabdruck davon, zu einem einzigen Zweck: dieses Versprechen zu halten.",
    never: "Nie wieder eine Herausforderung bekommen, von niemandem",
    rights: (brandName) =>
      `${brandName} ist für diese Verwendung deiner Adresse verantwortlich, im berechtigten Interesse, eine persönliche Herausforderung weiterzugeben. Du kannst Auskunft oder Löschung verlangen, widersprechen oder dich bei einer Datenschutz-Aufsichtsbehörde beschweren.`,
  },

  launchInvitation: {
    subject: (campaignName) => `Du bist dran: ${campaignName}`,
    subjectFor: (firstName, campaignName) => `${firstName}, du bist dran: ${campaignName}`,
    invites: (brandName, campaignName) => `${brandName} lädt dich zu „${campaignName}“ ein. Spiel mit!`,
    reward: "Das gibt es dafür",
    play: "Jetzt spielen",
    whyYou: (brandName) =>
      `Du bekommst diese Nachricht, weil du Werbenachrichten von ${brandName} zugestimmt hast.`,
    stop: "Abbestellen",
  },

  proveAddress: {
    subject: (campaignName) => `Bestätige deine Adresse: ${campaignName}`,
    subjectWithVoucher: "Bestätige deine Adresse und hol dir deinen Gutschein",
    title: (firstName) => `Bestätige deine Adresse, ${firstName}`,
    titleWithVoucher: (firstName) => `Ein letzter Schritt, ${firstName}`,
    playing: (campaignName) =>
      `Du spielst „${campaignName}“. Drück auf den Knopf, um zu bestätigen, dass diese Adresse dir gehört: Dann ist dein Punktestand sicher deiner, auf jedem Gerät.`,
    finished: (campaignName) =>
      `Du hast „${campaignName}“ geschafft: Glückwunsch! Drück auf den Knopf, um zu bestätigen, dass diese Adresse dir gehört, und der Gutschein ist auch deiner.`,
    reserved: "Für dich reserviert",
    until: (date) => `bis zum ${date}`,
    confirm: "Meine Adresse bestätigen",
    confirmWithVoucher: "Bestätigen und Gutschein holen",
    notYou:
      "Du hast nicht gespielt? Dann hat jemand deine Adresse aus Versehen eingegeben. Lass diese Nachricht einfach liegen: Es passiert nichts, und es folgt keine weitere.",
  },

  voucherIssued: {
    subject: (voucherText) => `Er gehört dir: ${voucherText}`,
    preview: "Dein Code ist in dieser Nachricht. Heb sie gut auf.",
    title: (firstName) => `Hier ist dein Gutschein, ${firstName}`,
    thanks: (campaignName) =>
      `Du hast „${campaignName}“ geschafft. Danke, dass du mitgespielt hast! Hier ist dein Code:`,
    validUntil: (date) => `Gültig bis zum ${date}`,
    see: "Meinen Gutschein ansehen",
    keep: "Der Code ist Geld wert: Heb diese Nachricht auf, und behalte den Code für dich.",
  },

  continueElsewhere: {
    subject: (campaignName) => `Spiel „${campaignName}“ auf einem anderen Gerät weiter`,
    title: "Weiter, wo du aufgehört hast",
    open: (campaignName) =>
      `Öffne diese Nachricht auf dem Gerät, auf dem du „${campaignName}“ weiterspielen willst, und drück auf den Knopf. Deine Level und deine Punkte sind dann da.`,
    go: "Hier weiterspielen",
    once: (hours) =>
      `Der Link gilt einmal, und zwar ${hours === 1 ? "eine Stunde" : `${numbers.format(hours)}\u00a0Stunden`} lang. Behalte ihn für dich: Wer ihn benutzt, spielt in deinem Namen.`,
    notYou: "Du hast diesen Link nicht verlangt? Lass diese Nachricht einfach liegen: Es passiert nichts.",
  },

  colleagueInvitation: {
    subject: (brandName) => `Mach mit bei den Kampagnen von ${brandName}`,
    title: (brandName) => `Du bist ins Studio von ${brandName} eingeladen`,
    text: (inviterName, brandName) =>
      `Du bist von ${inviterName} eingeladen, mit dem Team von ${brandName} in Outdo Studio zu arbeiten.`,
    once: (days) =>
      `Der Link gilt einmal, und zwar ${days === 1 ? "einen Tag" : `${numbers.format(days)}\u00a0Tage`} lang. Behalte ihn für dich.`,
    go: "Einladung ansehen",
    notYou: "Du hast das nicht erwartet? Lass diese Nachricht einfach liegen: Es passiert nichts.",
  },

  passwordReset: {
    subject: "Wähl ein neues Passwort",
    title: "Wähl ein neues Passwort",
    text: "Jemand, wahrscheinlich du, hat ein neues Passwort für Outdo Studio verlangt.",
    once: (minutes) =>
      `Der Link gilt einmal, und zwar ${minutes === 1 ? "eine Minute" : `${numbers.format(minutes)}\u00a0Minuten`} lang. Niemand aus unserem Team wird dich je danach fragen.`,
    go: "Neues Passwort wählen",
    notYou:
      "Du hast das nicht verlangt? Lass diese Nachricht einfach liegen: Dein Passwort bleibt, wie es ist.",
  },

  senderTest: {
    subject: (brandName) => `Testnachricht von ${brandName}`,
    title: "Deine Mails kommen an",
    text: (brandName) =>
      `Diese Nachricht ging denselben Weg wie alle Mails von ${brandName}: mit demselben Absender, über denselben Mailserver.`,
    check:
      "Sieh nach, ob sie im Posteingang liegt und nicht im Spam, und ob der Name des Absenders gut zu lesen ist.",
    go: "Zurück zur Seite des Absenders",
    whyYou: "Du bekommst diese Nachricht, weil du sie in Outdo Studio verlangt hast.",
  },
};
