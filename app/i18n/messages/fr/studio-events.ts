import { counting } from "../../counting.ts";
import type { events as model } from "../en/studio-events.ts";

const { count } = counting("fr");

const purposes: Record<string, string> = {
  rules: "le règlement",
  adult: "sa majorité",
  newsletter: "les nouvelles par e-mail",
};

export const events: typeof model = {
  known: {
    signed_up: ({ placement }) => (placement ? `S'est inscrit, depuis « ${placement} »` : "S'est inscrit"),
    consent_given: ({ purpose }) => `A donné son accord : ${purposes[purpose ?? ""] ?? purpose}`,
    consent_withdrawn: ({ purpose }) => `A retiré son accord : ${purposes[purpose ?? ""] ?? purpose}`,
    questions_answered: ({ count: n = 1, right = 0, level }) =>
      `A répondu à ${count(n, "question", "questions")}${level ? ` du niveau\u00a0${level}` : ""}, ${count(right, "bonne réponse", "bonnes réponses")}`,
    level_finished: ({ level }) => `A fini le niveau\u00a0${level}`,
    level_failed: ({ level }) => `A échoué au niveau\u00a0${level}`,
    level_tried_again: ({ level }) => `A retenté le niveau\u00a0${level}`,
    game_finished: () => "A fini le jeu",
    voucher_reserved: () => "Bon réservé jusqu'à la preuve de l'adresse",
    voucher_issued: () => "Bon remis",
    voucher_redeemed: () => "Bon utilisé",
    voucher_lapsed: () => "Réservation du bon échue",
    voucher_expired: () => "Bon expiré",
    voucher_waiting: () => "Attend un bon",
    invitation_sent: () => "A défié un ami",
    invitation_accepted: () => "Venu par le défi d'un ami",
    link_opened: () => "Lien ouvert (machines comprises)",
    boost_earned: ({ points }) =>
      points ? `A gagné un bonus de ${count(points, "point", "points")}` : "A gagné un bonus",
    address_proven: () => "A prouvé son adresse",
    play_superseded: () => "Seconde partie jointe à la première",
    play_left: () => "A quitté le jeu",
    returned: () => "Revenu sur un autre appareil",
    message_sent: () => "Un mail a été remis au serveur de mail",
    mailing_imported: () => "Apporté par la liste d'un envoi",
  },
  other: (name) => name.replaceAll("_", " "),
};
