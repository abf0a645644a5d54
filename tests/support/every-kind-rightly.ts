export type Answers = Record<string, string[]>;

/** What is right of each question of every-kind.yaml, in the words of its form. */
export const RIGHT: Record<string, Answers> = {
  "home-continent": { choice: ["africa"] },
  "means-of-travel": { choice: ["train", "boat"] },
  "river-of-budapest": { choice: ["danube"] },
  "island-states": { choice: ["malta", "cuba", "iceland"] },
  "greenland-ice": { choice: ["true"] },
  "sign-of-the-house": { choice: ["ring"] },
  "sense-of-direction": { choice: ["4"] },
  "dream-journey": { choice: ["To the sea"] },
  "rivers-to-the-sea": {
    "place-thames": ["1"],
    "place-seine": ["2"],
    "place-rhine": ["3"],
    "place-nile": ["4"],
  },
  "height-of-mont-blanc": { choice: ["4.806"] },
  "capital-of-norway": { choice: ["oslo"] },
  "point-at-the-arrow": { choice: ["top-right"] },
  "rivers-of-cities": { "pair-paris": ["seine"], "pair-rome": ["tiber"], "pair-cairo": ["nile"] },
};
