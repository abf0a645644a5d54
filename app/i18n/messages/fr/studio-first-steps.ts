import type { firstSteps as model } from "../en/studio-first-steps.ts";

export const firstSteps: typeof model = {
  title: "Premiers pas",
  intro: "D'ici à vos premiers joueurs. Personne ne voit rien avant que vous ne publiiez.",
  progress: (done, all) => `${done} sur ${all}`,
  done: "fait",
  steps: {
    brand: {
      title: "Votre marque",
      text: "Chaque mail et chaque page la nomme comme expéditrice et responsable des données.",
      action: "Voir la marque",
    },
    sender: {
      title: "Testez votre expéditeur",
      text: "Envoyez-vous un mail, et voyez si votre domaine s'en porte garant.",
      action: "Tester l'expéditeur",
    },
    campaign: {
      title: "Commencez votre première campagne",
      text: "Prenez un quiz complet comme point de départ et faites-en le vôtre, ou partez de rien.",
      action: "Choisir un point de départ",
    },
    colleagues: {
      title: "Invitez vos collègues",
      text: "Les éditeurs modifient les campagnes, les analystes lisent et exportent.",
      action: "Inviter un collègue",
    },
  },
};
