import { counting } from "../../counting.ts";
import type { refusals as model } from "../en/refusals.ts";
import { kinds } from "./kinds.ts";

const { number } = counting("de");

export const refusals: typeof model = {
  name_empty: "Gib hier deinen Namen ein.",
  first_name_empty: "Gib deinen Vornamen ein.",
  last_name_empty: "Gib deinen Nachnamen ein.",
  name_too_long: "Höchstens 40 Zeichen, bitte.",
  name_holds_a_link: "Ein Name ohne Link und ohne Adresse, bitte.",
  email_empty: "Gib deine E-Mail-Adresse ein.",
  not_an_address: "Gib eine Adresse wie ada@example.org ein.",
  rules_not_accepted: "Setz hier ein Häkchen, um zu spielen.",
  adult_not_confirmed: "Setz hier ein Häkchen, um zu spielen: Das Spiel ist für Erwachsene.",
  choice_missing: "Wähl zuerst eine Antwort.",
  choice_unknown: "Diese Antwort steht nicht zur Wahl: Nimm eine von diesen.",
  answer_missing: "Schreib zuerst deine Antwort.",
  answer_too_long: "Das ist zu lang: Fass dich etwas kürzer.",
  not_a_number: "Gib eine einzige Zahl in Ziffern ein, zum Beispiel 42.",
  out_of_range: (p) =>
    `Gib eine Zahl von ${kinds.quantity({ n: p.min })} bis ${kinds.quantity({ n: p.max })} ein.`,
  places_missing: "Gib allen einen Platz.",
  same_place_twice: "Zwei davon haben denselben Platz: Gib jedem einen eigenen.",
  matches_missing: "Wähl zu jedem ein Gegenstück.",
  too_many_chosen: (p) => `Wähl höchstens ${number(p.most)}.`,
  friend_email_empty: "Gib die E-Mail-Adresse der Person ein, die du herausforderst.",
  own_address: "Das ist deine eigene Adresse: Wen möchtest du herausfordern?",
  already_challenged: "Diese Person hast du schon herausgefordert.",
  no_level_finished: "Schaff erst ein Level, dann fordere jemanden heraus.",
  too_many_invitations: (p) =>
    `Du hast schon ${number(p.most)} Mal herausgefordert: Mehr geht in diesem Spiel nicht.`,
  no_platform_mail: "Hier gehen Herausforderungen über deinen eigenen Link.",
  too_fast: "Einen Moment, bitte: Versuch es in einer Minute noch einmal.",
  form_expired: "Dieses Formular war zu lange offen. Schick es noch einmal ab.",
};
