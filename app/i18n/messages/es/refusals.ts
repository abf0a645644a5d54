import { counting } from "../../counting.ts";
import type { refusals as model } from "../en/refusals.ts";
import { kinds } from "./kinds.ts";

const { number } = counting("es");

export const refusals: typeof model = {
  name_empty: "Escribe aquí tu nombre.",
  first_name_empty: "Escribe tu nombre.",
  last_name_empty: "Escribe tus apellidos.",
  name_too_long: "Como máximo, 40 caracteres.",
  name_holds_a_link: "Un nombre sin enlaces ni direcciones, por favor.",
  email_empty: "Escribe tu dirección de correo.",
  not_an_address: "Escribe una dirección como ada@example.org.",
  rules_not_accepted: "Marca esta casilla para jugar.",
  adult_not_confirmed: "Marca esta casilla para jugar: el juego es para mayores de edad.",
  choice_missing: "Elige primero una respuesta.",
  choice_unknown: "Esa respuesta no está en la lista: elige una de estas.",
  answer_missing: "Escribe primero tu respuesta.",
  answer_too_long: "Es demasiado largo: acórtalo un poco.",
  not_a_number: "Escribe un solo número en cifras, como 42.",
  out_of_range: (p) =>
    `Escribe un número entre ${kinds.quantity({ n: p.min })} y ${kinds.quantity({ n: p.max })}.`,
  places_missing: "Da un puesto a cada uno.",
  same_place_twice: "Dos tienen el mismo puesto: da a cada uno el suyo.",
  matches_missing: "Elige la pareja de cada uno.",
  too_many_chosen: (p) => `Elige ${number(p.most)} como máximo.`,
  friend_email_empty: "Escribe el correo de la persona a la que desafías.",
  own_address: "Esa es tu propia dirección: ¿a quién quieres desafiar?",
  already_challenged: "Ya has desafiado a esta persona.",
  no_level_finished: "Termina primero un nivel y después desafía a alguien.",
  too_many_invitations: (p) => `Has desafiado a ${number(p.most)} personas: es el máximo de este juego.`,
  no_platform_mail: "Aquí los desafíos salen por tu propio enlace.",
  too_fast: "Un momento, por favor: inténtalo de nuevo en un minuto.",
  form_expired: "Este formulario llevaba demasiado tiempo abierto. Envíalo otra vez.",
};
