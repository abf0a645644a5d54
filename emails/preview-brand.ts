import type { Language } from "./messages/language.ts";
import type { Sender } from "./sender.ts";

const maisonClairvigne = {
  brandName: "Maison Clairvigne",
  postalAddress: "4 quai des Chartrons, 33000 Bordeaux, France",
  privacyEmail: "privacy@clairvigne.example",
  theme: { brand: "#7a1f3d", ink: "#ffffff" },
};

/** The brand of the demo campaign, as every preview shows it. */
export const brandForPreview: Record<Language, Sender> = {
  en: {
    ...maisonClairvigne,
    language: "en",
    notices: ["Alcohol abuse is dangerous for your health. Please drink in moderation."],
  },
  fr: {
    ...maisonClairvigne,
    language: "fr",
    notices: ["L'abus d'alcool est dangereux pour la santé. À consommer avec modération."],
  },
  de: {
    ...maisonClairvigne,
    language: "de",
    notices: ["Alkoholmissbrauch gefährdet die Gesundheit. Genieße in Maßen."],
  },
  es: {
    ...maisonClairvigne,
    language: "es",
    notices: ["El abuso del alcohol es peligroso para la salud. Consúmelo con moderación."],
  },
  it: {
    ...maisonClairvigne,
    language: "it",
    notices: ["L'abuso di alcol è pericoloso per la salute. Bevi con moderazione."],
  },
  ar: {
    ...maisonClairvigne,
    language: "ar",
    notices: ["الإفراط في شرب الكحول خطر على الصحة. يُرجى الاعتدال."],
  },
};
