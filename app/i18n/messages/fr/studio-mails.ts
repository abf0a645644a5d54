import type { mails as model } from "../en/studio-mails.ts";

/** A no-break space (\u00a0) stands before ":", ";", "?" and "!", and inside « ». */
export const mails: typeof model = {
  all: "Mails de la campagne",
  names: {
    "friend-invitation": "Défi à un ami",
    "launch-invitation": "Mail de lancement",
    "prove-address": "Preuve de l'adresse",
    "prove-address-for-voucher": "Preuve, quand un bon attend",
    "voucher-issued": "Bon d'achat",
    "continue-elsewhere": "Lien pour un autre appareil",
  },
  when: {
    "friend-invitation":
      "À l'ami qu'un joueur met au défi, une seule fois. Le joueur le lit d'abord, mot pour mot.",
    "launch-invitation": "Aux contacts qui ont accepté de vous lire, quand vous lancez un envoi.",
    "prove-address": "Au joueur qui demande à garder son score, avant d'avoir fini.",
    "prove-address-for-voucher": "Au joueur qui a fini et dont l'adresse n'est pas encore prouvée.",
    "voucher-issued": "Au joueur dont le bon est émis, avec son code et ses conditions.",
    "continue-elsewhere": "Au joueur qui veut continuer sur un autre appareil.",
  },
  own: "avec vos mots",
  language: "Langue du mail",
  lacking: "un texte n'est dit que dans d'autres langues",
  faulty: "demande votre attention",
  fields: {
    subject: "Objet",
    opening: "Début",
    button: "Mots du bouton",
    closing: "Fin, sous le bouton",
  },
  hints: {
    subject: "Un téléphone montre à peu près les 40 premiers caractères.",
    opening: "Une ligne vide commence un nouveau paragraphe.",
    button: "Deux ou trois mots qui disent ce qui se passe.",
    closing: "Par exemple qui signe. Vide\u00a0: rien.",
  },
  placeholders: "Rempli pour chaque lecteur",
  ofPlaceholder: {
    firstName: "le prénom du lecteur",
    inviterName: "le prénom de qui lance le défi",
    campaignName: "le nom de la campagne",
    brandName: "le nom de la marque",
    voucher: "le bon et ce qu'il vaut",
    until: "le dernier jour pour cela",
  },
  alwaysThere:
    "Un champ vide envoie les mots qui s'y lisent. Qui écrit, pourquoi et comment y mettre fin figure dans chaque mail\u00a0: personne ne peut l'ôter.",
  mustName:
    "L'objet et le début doivent nommer {inviterName}\u00a0: un ami voit aussitôt qui est à l'origine du mail.",
  challengeAlone:
    "Dites le défi et rien d'autre\u00a0: avec une offre ou un produit, le mail devient une publicité pour quelqu'un qui n'en a accepté aucune.",
  withoutName:
    "Les contacts d'une liste viennent souvent sans prénom. Pour eux, un texte avec {firstName} est remplacé par les mots du produit.",
  elision: (name) =>
    `{que ${name}} devient «\u00a0qu'Ada\u00a0» ou «\u00a0que Grace\u00a0», {de ${name}} devient «\u00a0d'Ada\u00a0» ou «\u00a0de Grace\u00a0».`,
  noFriendMail:
    "Dans le pays de la campagne, les joueurs partagent leur propre lien\u00a0: ce mail ne part pas.",
  preview: "Aperçu",
  view: "Vu par un lecteur",
  views: { light: "Clair", dark: "Sombre", text: "Texte" },
  width: "Largeur",
  widths: { phone: "Téléphone", desktop: "Ordinateur" },
  frame: (view) => `Le mail (${view})`,
  asText: "Le mail en texte",
  sample: "Fait comme le vrai, pour un lecteur inventé. Les liens viennent avec chaque mail.",
  waiting: "Un texte ne peut pas être gardé tel quel. L'aperçu montre le dernier qui peut l'être.",
  sendTest: "M'envoyer ce mail",
  sendTestHint: "Il part vers votre propre adresse, tel qu'il a été enregistré.",
  told: {
    asked: "Le mail est en route vers vous.",
    tooMany: "Vous avez demandé beaucoup d'essais. Réessayez dans une heure.",
  },
};
