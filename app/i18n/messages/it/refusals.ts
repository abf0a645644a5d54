import { counting } from "../../counting.ts";
import type { refusals as model } from "../en/refusals.ts";
import { kinds } from "./kinds.ts";

const { number } = counting("it");

export const refusals: typeof model = {
  name_empty: "Scrivi qui il tuo nome.",
  first_name_empty: "Scrivi il tuo nome.",
  last_name_empty: "Scrivi il tuo cognome.",
  name_too_long: "Al massimo 40 caratteri.",
  name_holds_a_link: "Un nome senza link né indirizzi, per favore.",
  email_empty: "Scrivi il tuo indirizzo e-mail.",
  not_an_address: "Scrivi un indirizzo come ada@example.org.",
  rules_not_accepted: "Spunta questa casella per giocare.",
  adult_not_confirmed: "Spunta questa casella per giocare: il gioco è riservato ai maggiorenni.",
  choice_missing: "Prima scegli una risposta.",
  choice_unknown: "Questa risposta non è nell'elenco: scegline una di queste.",
  answer_missing: "Prima scrivi la tua risposta.",
  answer_too_long: "È troppo lungo: accorcialo un po'.",
  not_a_number: "Scrivi un solo numero in cifre, come 42.",
  out_of_range: (p) =>
    `Scrivi un numero tra ${kinds.quantity({ n: p.min })} e ${kinds.quantity({ n: p.max })}.`,
  places_missing: "Dai un posto a ciascuno.",
  same_place_twice: "Due hanno lo stesso posto: dai a ciascuno il suo.",
  matches_missing: "Scegli l'abbinamento di ciascuno.",
  too_many_chosen: (p) => `Scegline al massimo ${number(p.most)}.`,
  friend_email_empty: "Scrivi l'e-mail della persona che vuoi sfidare.",
  own_address: "Questo è il tuo indirizzo: chi vuoi sfidare?",
  already_challenged: "Hai già sfidato questa persona.",
  no_level_finished: "Prima completa un livello, poi sfida qualcuno.",
  too_many_invitations: (p) => `Hai sfidato ${number(p.most)} persone: è il massimo di questo gioco.`,
  no_platform_mail: "Qui le sfide partono dal tuo link personale.",
  too_fast: "Un attimo, per favore: riprova tra un minuto.",
  form_expired: "Questo modulo è rimasto aperto troppo a lungo. Invialo ancora una volta.",
};
