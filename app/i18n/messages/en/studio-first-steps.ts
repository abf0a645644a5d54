export const firstSteps = {
  title: "First steps",
  intro: "From here to your first players. Nobody sees anything until you publish.",
  progress: (done: number, all: number) => `${done} of ${all} done`,
  done: "done",
  steps: {
    brand: {
      title: "Your brand",
      text: "Every mail and every page names it as the sender and as responsible for the data.",
      action: "See the brand",
    },
    sender: {
      title: "Test your sender",
      text: "Send yourself a mail, and see whether your domain vouches for it.",
      action: "Test the sender",
    },
    campaign: {
      title: "Begin your first campaign",
      text: "Take a complete quiz as a starting point and make it your own, or begin from nothing.",
      action: "Choose a starting point",
    },
    colleagues: {
      title: "Invite your colleagues",
      text: "Editors change campaigns, analysts read and export.",
      action: "Invite a colleague",
    },
  },
};
