import { counting } from "../../counting.ts";
import { moneyWords } from "../../formats.ts";
import type { findings as model } from "../en/studio-findings.ts";

const { number, count, ordinal } = counting("fr");

const money = (cents: number, currency: string) => moneyWords({ cents, currency }, "fr");

export const findings: typeof model = {
  missing_text: () => "Rien n'est encore écrit ici.",
  missing_language: ({ language }) => `Pas encore écrit en ${language}.`,
  missing_alt: ({ language }) =>
    language
      ? `Rien ne décrit l'image en ${language}, pour qui ne la voit pas.`
      : "Rien ne décrit l'image, pour qui ne la voit pas.",
  picture_gone: () => "Cette image n'est plus dans la bibliothèque\u00a0: choisissez-en une autre.",
  explanation_missing: () =>
    "La réponse n'a pas d'explication\u00a0: on apprend seulement si elle était bonne.",
  accepted_missing: ({ language }) =>
    `Aucun texte en ${language} n'est bon\u00a0: qui écrit en ${language} n'a raison que par un texte d'une autre langue.`,
  text_too_long: ({ found, limit }) =>
    `${count(found, "caractère", "caractères")}\u00a0: au-delà de ${number(limit)}, l'écran d'un téléphone n'y suffit plus.`,
  same_prompt_twice: () => "Cette question se lit comme une question précédente.",

  slug_unusable: ({ limit }) =>
    `L'adresse se compose de minuscules, de chiffres et de traits d'union isolés, ${number(limit)} caractères au plus.`,
  slug_taken: ({ word }) =>
    `Une autre campagne occupe «\u00a0${word}\u00a0»\u00a0: choisissez une autre adresse.`,
  no_language: () => "Choisissez au moins une langue.",
  language_twice: () => "Une langue figure deux fois.",
  country_unknown: () => "Choisissez le pays dont la campagne suit la loi.",
  country_without_row: ({ country }) =>
    `La loi du pays (${country}) n'a pas été lue\u00a0: les règles les plus strictes s'appliquent, et Outdo n'écrit à aucun ami. Consultez votre conseil.`,

  no_levels: () => "Il n'y a aucun niveau à jouer\u00a0: ajoutez-en un.",
  level_without_questions: () => "Le niveau ne demande rien qui compte\u00a0: ajoutez une question.",
  level_without_points: () => "Rien dans le niveau ne rapporte de point.",
  same_key_twice: ({ word }) =>
    `Deux questions ont la clé «\u00a0${word}\u00a0»\u00a0: leurs réponses seraient confondues.`,
  no_trait_question: () =>
    "Aucune question de goût n'est posée\u00a0: personne ne peut devenir un prospect qualifié, et vous n'apprenez rien des joueurs.",
  pass_mark_unreachable: () =>
    "Trop peu de questions ont une bonne réponse\u00a0: personne ne peut atteindre le seuil de réussite.",
  attempts_ask_the_same: ({ found, limit }) =>
    `Qui échoue a lu les bonnes réponses, et retrouve presque les mêmes questions\u00a0: faites tirer parmi ${number(limit)} questions ou plus, le niveau en a ${number(found)}.`,
  time_limit_too_short: ({ language, found, limit }) =>
    `${count(found, "seconde ne suffit", "secondes ne suffisent")} pas pour lire en ${language}\u00a0: il en faut environ ${number(limit)}.`,
  clock_not_adjustable: () =>
    "Les joueurs ne peuvent ni arrêter ni allonger le chronomètre, ce que demande l'accessibilité (WCAG 2.2, 2.2.1).",
  speed_by_own_clock: () =>
    "La rapidité se mesure au chronomètre de chacun, que tout joueur peut allonger dix fois\u00a0: gardez ce bonus petit à côté des points.",

  right_always_in_place: ({ ordinal: place, limit }) =>
    `La bonne réponse est toujours la ${feminine(place)}, ${number(limit)} fois sur ${number(limit)}\u00a0: mélangez les réponses.`,
  right_often_in_place: ({ ordinal: place, found, limit }) =>
    `La bonne réponse est la ${feminine(place)} dans ${number(found)} questions sur ${number(limit)}\u00a0: plus souvent que le hasard ne le voudrait.`,
  right_often_longest: ({ found, limit }) =>
    `La bonne réponse est la plus longue dans ${number(found)} questions sur ${number(limit)}\u00a0: cela se remarque.`,
  right_much_longer: ({ found, limit }) =>
    `La bonne réponse a ${count(found, "caractère", "caractères")}, la plus longue des mauvaises ${number(limit)}\u00a0: sa longueur la trahit.`,
  choices_alike: ({ word }) => `«\u00a0${word}\u00a0» est presque la même réponse qu'une autre.`,

  ends_before_start: () => "La campagne finit avant de commencer.",
  over_already: () => "La date de fin est passée\u00a0: la campagne ouvrirait fermée.",
  level_opens_after_end: () => "Le niveau ouvre quand la campagne est finie.",
  level_unreachable: () => "Le niveau ferme avant que quiconque puisse l'atteindre.",
  level_over_already: () => "Le niveau est déjà fermé\u00a0: aucun nouveau joueur ne le passera.",
  level_closes_early: () =>
    "Le niveau ferme avant la campagne\u00a0: qui s'inscrit plus tard ne peut pas finir.",

  boost_after_last_level: () => "Le bonus porte sur un niveau qui n'existe pas.",
  boost_without_level: () => "Dites quel niveau l'ami doit finir.",
  boost_pays_nothing: () =>
    "Le bonus ne rapporte jamais rien\u00a0: donnez-lui des points, et de la place pour au moins un ami.",
  same_boost_twice: () => "Un autre bonus récompense le même acte\u00a0: n'en gardez qu'un.",
  boost_forbidden: ({ country }) =>
    `La loi du pays (${country}) ne permet pas de récompenser cet acte\u00a0: retirez le bonus.`,
  boost_for_sending: ({ country }) =>
    `Récompenser l'adresse d'un ami est toléré (${country}), ce n'est pas un droit\u00a0: consultez votre conseil avant de le promettre.`,

  placeholder_unknown: ({ word }) =>
    `«\u00a0${word}\u00a0» n'est rien que ce mail connaisse\u00a0: rien ne pourrait le remplir.`,
  inviter_not_named: ({ word }) =>
    `Un ami doit voir aussitôt qui est à l'origine du mail\u00a0: écrivez ici ${word}, pour le prénom de qui lance le défi.`,
  mail_text_too_long: ({ found, limit }) =>
    `${count(found, "caractère", "caractères")}\u00a0: au-delà de ${number(limit)}, la place manque à cet endroit d'un mail.`,
  mail_words_missing: ({ language }) =>
    `Pas avec vos mots en ${language}\u00a0: ses lecteurs reçoivent ceux du produit.`,
  challenge_with_offer: () =>
    "Une offre ou un lien\u00a0: un mail qu'un ami n'a pas demandé ne peut contenir que le défi (BGH, I ZR 189/05).",
  subject_shouts: () =>
    "Rien que des capitales, ou plusieurs points d'exclamation\u00a0: les filtres prennent un tel objet pour un indésirable.",

  no_rules: () => "Le règlement du jeu manque\u00a0: on l'accepte en s'inscrivant.",
  no_age_gate: () =>
    "Une campagne pour l'alcool demande la case par laquelle on déclare avoir 18 ans (CSP, L.3342-1).",
  no_health_notice: () => "Une campagne pour l'alcool demande la mention sanitaire (CSP, L.3323-4).",
  health_notice_reworded: () =>
    "Aucune mention en français ne dit «\u00a0L'abus d'alcool est dangereux pour la santé\u00a0», les mots de la loi (CSP, L.3323-4).",
  alcohol_praised: ({ word }) =>
    `«\u00a0${word}\u00a0» peut faire l'éloge de la boisson, ou la lier à l'exploit, à l'audace ou à la chance (CSP, L.3323-4\u00a0; ARPP, «\u00a0Alcool\u00a0»).`,
  alcohol_by_chance: () =>
    "La publicité pour l'alcool ne peut être liée à la chance\u00a0: préférez un jeu d'adresse ou un cadeau pour tous.",
  sender_without_name: () => "Les mails ne disent pas qui les envoie.",
  sender_without_address: () =>
    "Les mails ne disent pas où joindre l'expéditeur\u00a0: la loi veut une adresse postale.",
  sender_without_email: () => "Il n'y a pas d'adresse d'envoi.",
  sender_without_privacy_email: () =>
    "Il n'y a pas d'adresse pour les questions sur les données personnelles (RGPD, art. 13).",

  no_voucher_left: () => "Il n'y a aucun bon à gagner.",
  too_few_vouchers: ({ found, limit }) =>
    `${count(found, "bon", "bons")} pour environ ${count(limit, "joueur qui finit", "joueurs qui finissent")}\u00a0: les derniers attendront en vain.`,
  voucher_without_value: () => "Le bon n'a pas de valeur, ou pas de monnaie.",
  voucher_never_valid: () => "Le bon n'est valable aucun jour.",
  vouchers_above_budget: ({ found, limit, word }) =>
    `Tous les bons ensemble coûtent ${money(found, word)}, plus que les ${money(limit, word)} de votre objectif.`,
  capacity_out_of_range: () =>
    "Personne ne pourrait s'inscrire\u00a0: laissez au moins une place, ou aucune limite.",
  capacity_below_aim: ({ found, limit }) =>
    `${count(found, "place", "places")} pour un objectif de ${count(limit, "prospect", "prospects")}\u00a0: il ne peut pas être atteint.`,

  not_a_colour: ({ word }) =>
    word
      ? `«\u00a0${word}\u00a0» n'est pas une couleur\u00a0: écrivez-la comme #7a1f3d.`
      : "Choisissez une couleur, comme #7a1f3d.",
  brand_moved: ({ word }) =>
    `Sur la page, cette couleur ne se lit pas comme texte\u00a0: liens et repères s'affichent en ${word}. Comme fond elle reste.`,
  ink_moved: ({ word }) =>
    `Sur la couleur de la marque, celle-ci ne se lit pas\u00a0: ${word} s'affiche à la place.`,
  surface_moved: ({ word }) => `La page a besoin d'un fond clair\u00a0: ${word} s'affiche à la place.`,

  draw_larger_than_pool: () => "Le niveau tire plus de questions qu'il n'en a, ou aucune.",
  pass_mark_out_of_range: () => "Le seuil de réussite va de 1 à 100 pour cent.",
  pass_mark_without_attempts: () =>
    "Dites combien d'essais il y a\u00a0: après le dernier, la partie est finie.",
  pass_mark_without_points: () => "Avec un seuil de réussite, chaque question doit avoir des points.",
  attempts_without_pass_mark: () =>
    "Plusieurs essais demandent un seuil de réussite\u00a0: sans lui, personne n'échoue.",
  cool_down_without_attempts: () => "Une attente entre les essais en demande plusieurs.",
  closes_before_opening: () => "Le niveau ferme avant d'ouvrir.",
  time_limit_out_of_range: () =>
    "Le chronomètre va de 5 secondes à un jour, avec 10 secondes de tolérance au plus.",
  speed_bonus_out_of_range: () => "Le bonus de vitesse demande des points, et au moins une seconde.",
  streak_bonus_out_of_range: () =>
    "Le bonus de série demande des points, et un plafond qui les vaut au moins.",
  weight_out_of_range: () => "Le coefficient va de 0,1 à 10.",
  jump_from_nowhere: () => "Le saut part d'une question que le niveau n'a pas.",
  jump_on_unknown_answer: () => "Le saut attend une réponse que la question n'a pas.",
  jump_to_nowhere: () => "Le saut mène à une question que le niveau n'a pas.",
  jump_backwards: () => "Le saut ramène en arrière\u00a0: on ne fait qu'avancer.",
  jump_in_mixed_level: () => "Les questions sont mélangées et sautées\u00a0: choisissez l'un ou l'autre.",
  question_unreachable: () => "Tous les chemins évitent cette question\u00a0: elle n'est jamais posée.",

  same_choice_twice: () => "Deux réponses se lisent de la même façon, ou ont la même clé.",
  too_few_choices: () => "Il en faut au moins deux pour choisir.",
  no_right_answer: () => "Aucune réponse n'est marquée comme bonne.",
  all_right: () => "Toutes les réponses sont bonnes\u00a0: il n'y a rien à savoir.",
  right_unknown: () => "La bonne réponse n'est pas parmi celles qui sont montrées.",
  keys_tell_the_answer: () => "Les clés des éléments trahissent le bon ordre\u00a0: nommez-les autrement.",
  range_empty: () => "Le minimum, le maximum et le pas ne laissent aucun nombre à donner.",
  right_outside_range: () => "Le bon nombre est hors de ce que l'on peut donner.",
  right_off_step: () => "Le bon nombre est entre deux pas\u00a0: personne ne peut le donner.",
  tolerance_negative: () => "L'écart admis ne peut pas être négatif.",
  scale_too_long: () => "Une échelle a 11 degrés au plus.",
  no_accepted_text: () => "Aucun texte n'est accepté\u00a0: personne ne peut avoir raison.",
  accepted_without_letters: () => "Un texte accepté n'a ni lettre ni chiffre.",
  accepted_and_refused: () => "Un texte est à la fois accepté et refusé.",
  slips_out_of_range: () => "Pardonnez 0, 1 ou 2 fautes de frappe.",
  picture_without_size: () => "La taille de l'image manque\u00a0: la page bougerait à son arrivée.",
  zone_outside_picture: () => "La zone est hors de l'image.",
  zone_covered: () => "Le milieu de la zone est sous une autre zone\u00a0: personne ne peut la montrer.",
  most_out_of_range: () => "Laissez cocher au moins une case, et pas plus qu'il n'y en a.",
  longest_out_of_range: () => "Un texte a de 1 à 2 000 caractères.",
  wrong_pays_more: () => "Une mauvaise réponse rapporte plus que la bonne.",
};

/** A position of "la réponse": "1re", "2e". */
function feminine(place: number): string {
  return place === 1 ? "1re" : ordinal(place);
}
