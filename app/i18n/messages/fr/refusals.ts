import { counting } from "../../counting.ts";
import { kinds } from "./kinds.ts";

const { number } = counting("fr");

export const refusals = {
  name_empty: "Écrivez votre nom ici.",
  first_name_empty: "Écrivez votre prénom.",
  last_name_empty: "Écrivez votre nom.",
  name_too_long: "Restez sous 40 caractères.",
  name_holds_a_link: "Un nom sans lien ni adresse, s'il vous plaît.",
  email_empty: "Écrivez votre adresse e-mail.",
  not_an_address: "Écrivez une adresse comme ada@example.org.",
  rules_not_accepted: "Cochez cette case pour jouer.",
  adult_not_confirmed: "Cochez cette case pour jouer\u00a0: le jeu est réservé aux adultes.",
  choice_missing: "Choisissez d'abord une réponse.",
  choice_unknown: "Cette réponse n'est pas dans la liste\u00a0: choisissez l'une de celles-ci.",
  answer_missing: "Écrivez d'abord votre réponse.",
  answer_too_long: "C'est trop long\u00a0: raccourcissez un peu.",
  not_a_number: "Écrivez un seul nombre, en chiffres, comme 42.",
  out_of_range: (p: { min: number; max: number }) =>
    `Écrivez un nombre de ${kinds.quantity({ n: p.min })} à ${kinds.quantity({ n: p.max })}.`,
  places_missing: "Donnez une place à chacun.",
  same_place_twice: "Deux d'entre eux ont la même place\u00a0: donnez à chacun la sienne.",
  matches_missing: "Choisissez pour chacun ce qui lui correspond.",
  too_many_chosen: (p: { most: number }) => `Choisissez-en ${number(p.most)} au plus.`,
  friend_email_empty: "Écrivez l'adresse e-mail de votre ami.",
  own_address: "C'est votre propre adresse\u00a0: qui voulez-vous défier\u00a0?",
  already_challenged: "Vous avez déjà défié cette personne.",
  no_level_finished: "Terminez d'abord un niveau, puis défiez un ami.",
  too_many_invitations: (p: { most: number }) =>
    `Vous avez défié ${number(p.most)} amis\u00a0: c'est le maximum de ce jeu.`,
  no_platform_mail: "Ici, les défis partent par votre propre lien.",
  too_fast: "Un instant, s'il vous plaît\u00a0: recommencez dans une minute.",
  form_expired: "Ce formulaire est resté ouvert trop longtemps. Envoyez-le encore une fois.",
};
