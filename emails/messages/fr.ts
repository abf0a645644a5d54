import type { MailWords } from "./en.ts";

const numbers = new Intl.NumberFormat("fr");

/** In French zero and one are singular. A no-break space (\u00a0) stands before ":", ";", "?" and "!", and inside « ». */
export const fr: MailWords = {
  sender: {
    hello: (firstName) => `Bonjour ${firstName},`,
    sentBy: (brandName, postalAddress) => `Message envoyé par ${brandName}, ${postalAddress}.`,
    yourData: "Une question sur vos données\u00a0? Écrivez à",
  },

  friendInvitation: {
    preview: (campaignName) => `${campaignName}\u00a0: un quiz, un score, et c'est votre tour.`,
    challenged: (inviterName, campaignName) =>
      `${inviterName} a joué à «\u00a0${campaignName}\u00a0», un quiz en ligne, et vous met au défi de faire mieux.`,
    scoreToBeat: "Score à battre",
    points: (score) => `${numbers.format(score)}\u00a0${score < 2 ? "point" : "points"}`,
    play: (inviterName) => `Jouer contre ${inviterName}`,
    whyYou: (inviterName) =>
      `Pourquoi ce message\u00a0? ${inviterName} nous a donné votre adresse pour vous transmettre ce défi, une seule fois. C'est le seul message de ce genre que vous recevrez jamais de nous\u00a0: ni relance, ni lettre d'information.`,
    whatStays:
      "Votre adresse est effacée sous 72\u00a0heures. Il n'en reste qu'une empreinte irréversible, conservée dans un seul but\u00a0: tenir cette promesse.",
    never: "Ne plus jamais recevoir de défi, de qui que ce soit",
    rights: (brandName) =>
      `${brandName} est responsable de cet usage de votre adresse, fondé sur son intérêt légitime à transmettre un défi personnel. Vous pouvez y accéder, la faire effacer, vous opposer, ou adresser une réclamation à l'autorité de protection des données (en France, la CNIL).`,
  },

  launchInvitation: {
    subject: (campaignName) => `À vous de jouer\u00a0: ${campaignName}`,
    subjectFor: (firstName, campaignName) => `${firstName}, à vous de jouer\u00a0: ${campaignName}`,
    invites: (brandName, campaignName) => `${brandName} vous invite à jouer à «\u00a0${campaignName}\u00a0».`,
    reward: "À la clé",
    play: "Jouer maintenant",
    whyYou: (brandName) =>
      `Vous recevez ce message parce que vous avez accepté les messages commerciaux envoyés par ${brandName}.`,
    stop: "Me désinscrire",
  },

  proveAddress: {
    subject: (campaignName) => `Confirmez votre adresse\u00a0: ${campaignName}`,
    subjectWithVoucher: "Confirmez votre adresse pour recevoir votre bon",
    title: (firstName) => `Confirmez votre adresse, ${firstName}`,
    titleWithVoucher: (firstName) => `Une dernière étape, ${firstName}`,
    playing: (campaignName) =>
      `Vous jouez à «\u00a0${campaignName}\u00a0». Appuyez sur le bouton pour confirmer que cette adresse est la vôtre\u00a0: votre score sera alors bien à vous, sur tous vos appareils.`,
    finished: (campaignName) =>
      `Vous avez terminé «\u00a0${campaignName}\u00a0»\u00a0: bravo\u00a0! Appuyez sur le bouton pour confirmer que cette adresse est la vôtre, et le bon est à vous.`,
    reserved: "Réservé pour vous",
    until: (date) => `jusqu'au ${date}`,
    confirm: "Confirmer mon adresse",
    confirmWithVoucher: "Confirmer et recevoir mon bon",
    notYou:
      "Vous n'avez pas joué\u00a0? Quelqu'un a saisi votre adresse par erreur. Ignorez ce message\u00a0: il ne se passera rien, et aucun autre ne suivra.",
  },

  voucherIssued: {
    subject: (voucherText) => `Il est à vous\u00a0: ${voucherText}`,
    preview: "Votre code est dans ce message. Gardez-le bien.",
    title: (firstName) => `Voici votre bon, ${firstName}`,
    thanks: (campaignName) =>
      `Vous avez terminé «\u00a0${campaignName}\u00a0». Merci d'avoir joué\u00a0! Voici votre code\u00a0:`,
    validUntil: (date) => `Valable jusqu'au ${date}`,
    see: "Voir mon bon",
    keep: "Ce code vaut de l'argent\u00a0: conservez ce message et gardez le code pour vous.",
  },

  continueElsewhere: {
    subject: (campaignName) => `Continuez «\u00a0${campaignName}\u00a0» sur un autre appareil`,
    title: "Reprenez là où vous en étiez",
    open: (campaignName) =>
      `Ouvrez ce message sur l'appareil où vous voulez continuer «\u00a0${campaignName}\u00a0», puis appuyez sur le bouton. Vous y retrouverez vos niveaux et votre score.`,
    go: "Continuer ici",
    once: (hours) =>
      `Ce lien sert une seule fois, ${hours === 1 ? "dans l'heure qui vient" : `dans les ${numbers.format(hours)}\u00a0heures qui viennent`}. Gardez-le pour vous\u00a0: qui s'en sert joue à votre place.`,
    notYou: "Vous n'avez pas demandé ce lien\u00a0? Ignorez ce message\u00a0: il ne se passera rien.",
  },

  colleagueInvitation: {
    subject: (brandName) => `Rejoignez les campagnes de ${brandName}`,
    title: (brandName) => `Une invitation au studio de ${brandName}`,
    text: (inviterName, brandName) =>
      `${inviterName} vous invite à travailler avec l'équipe de ${brandName} dans Outdo Studio.`,
    once: (days) =>
      `Ce lien sert une seule fois, ${days === 1 ? "dans la journée" : `dans les ${numbers.format(days)}\u00a0jours`}. Gardez-le pour vous.`,
    go: "Voir l'invitation",
    notYou: "Vous ne vous y attendiez pas\u00a0? Ignorez ce message\u00a0: il ne se passera rien.",
  },

  passwordReset: {
    subject: "Choisissez un nouveau mot de passe",
    title: "Choisissez un nouveau mot de passe",
    text: "Quelqu'un, sans doute vous, a demandé un nouveau mot de passe pour Outdo Studio.",
    once: (minutes) =>
      `Ce lien sert une seule fois, ${minutes === 1 ? "dans la minute" : `dans les ${numbers.format(minutes)}\u00a0minutes`}. Personne de notre équipe ne vous le demandera jamais.`,
    go: "Choisir un nouveau mot de passe",
    notYou:
      "Ce n'est pas vous qui l'avez demandé\u00a0? Ignorez ce message\u00a0: votre mot de passe reste le même.",
  },

  senderTest: {
    subject: (brandName) => `Message d'essai de ${brandName}`,
    title: "Vos messages arrivent",
    text: (brandName) =>
      `Ce message est parti comme tous ceux de ${brandName}\u00a0: même expéditeur, même serveur de messagerie.`,
    check:
      "Vérifiez qu'il est bien dans votre boîte de réception et non parmi les indésirables, et que le nom de l'expéditeur se lit bien.",
    go: "Retour à la page de l'expéditeur",
    whyYou: "Vous recevez ce message parce que vous l'avez demandé dans Outdo Studio.",
  },
};
