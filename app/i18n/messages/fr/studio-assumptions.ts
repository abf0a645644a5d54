import type {
  assumptions as assumptionsModel,
  figures as figuresModel,
  ofLevel as ofLevelModel,
  steps as stepsModel,
  units as unitsModel,
} from "../en/studio-assumptions.ts";

export const assumptions: typeof assumptionsModel = {
  suppressed: "De la liste, qui s'est opposé ou ne peut être joint",
  consented: "De la liste, qui a accepté la lettre d'information",
  pressed: "De la liste, qui a déjà eu assez de messages cette semaine",
  delivered: "Des mails envoyés, remis",
  opened: "Des mails remis, ouverts",
  clicked: "Des mails ouverts, cliqués",
  signsUp: "De ceux qui ont cliqué, qui s'inscrit",
  sameAddress: "De ceux qu'un mail amène, qui s'inscrit avec son adresse",
  leaves: "Qui part avant la fin du niveau",
  rightAnswers: "Bonnes réponses",
  rightSpread: "Écart d'un joueur à l'autre",
  answerTime: "Temps d'une réponse",
  tastesAnswered: "Des questions de goût, remplies",
  triesAgain: "De ceux qui échouent, qui réessaie",
  comesBack: "De ceux qui doivent attendre, qui revient",
  challenges: "De ceux qui finissent un niveau, qui défie des amis",
  boostPull: "De combien plus quand un bonus est à gagner",
  friendsAtOnce: "Amis défiés à la fois",
  knownFriends: "Des amis défiés, déjà invités ou joueurs",
  friendsJoin: "Des amis qui reçoivent le défi, qui s'inscrit",
  shares: "De ceux qui finissent un niveau, qui partage son lien",
  friendsByLink: "Amis inscrits par un lien partagé",
  proves: "De ceux qui finissent sans preuve, qui prouve son adresse",
  redeemed: "Des bons, utilisés",
};

export const ofLevel: typeof ofLevelModel = (assumption, level) => `${assumption} (niveau ${level})`;

export const steps: typeof stepsModel = {
  invited: "Invités",
  sent: "Mails envoyés",
  delivered: "Mails remis",
  opened: "Mails ouverts",
  clicked: "Ont cliqué",
  players: "Joueurs",
  level: (level) => `Niveau ${level} fini`,
  finished: "Ont fini",
  vouchers: "Bons remis",
  qualified: "Prospects qualifiés",
  redeemed: "Bons utilisés",
};

export const figures: typeof figuresModel = {
  players: "Joueurs",
  friends: (friends) => `dont ${friends} par des amis`,
  mails: "Mails",
  challenges: (mails) => `dont ${mails} de défi`,
  finished: "Parties finies",
  vouchers: "Bons d'achat",
  cost: "Coût des bons",
  qualified: "Prospects qualifiés",
  perProspect: "Coût par prospect qualifié",
  aim: (aim) => `objectif\u00a0: ${aim}`,
  scores: "Points de qui finit",
};

export const units: typeof unitsModel = {
  seconds: (seconds) => `${seconds}\u00a0s`,
  factor: (factor) => `×\u00a0${factor}`,
};
