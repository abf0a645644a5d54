import type { FileFault, FileFaultCode } from "../../../domain/exchange/file-fault.ts";
import { counting } from "../../counting.ts";

const { number } = counting("fr");

export const fileFaults: Record<FileFaultCode, (fault: FileFault) => string> = {
  not_text: () =>
    "Ce n'est pas un fichier texte. Un fichier de campagne est du YAML, tel que l'éditeur l'exporte.",
  not_well_formed: () =>
    "Ce n'est plus du YAML à partir d'ici\u00a0: cherchez un guillemet, un deux-points ou un retrait manquant.",
  not_a_campaign: () =>
    "Ce n'est pas un fichier de campagne\u00a0: il doit commencer par format: outdo-campaign/1.",
  too_deep: () => "Le fichier est imbriqué trop profondément pour être lu.",
  same_field_twice: ({ said = "" }) =>
    `Le champ «\u00a0${said}\u00a0» figure deux fois au même endroit. Retirez-en un.`,
  alias_not_read: () => "Un alias (*) ne désigne rien qui précède, ou le fichier en compte trop.",
  sign_not_kept: () => "Le texte contient un signe qui ne peut pas être conservé. Retirez-le.",
  field_missing: ({ said = "" }) => `Le champ «\u00a0${said}\u00a0» manque.`,
  field_unknown: ({ said = "" }) =>
    `Il n'y a pas de champ «\u00a0${said}\u00a0» ici. Cherchez une faute de frappe.`,
  wrong_sort: () =>
    "Une autre sorte de valeur est attendue ici\u00a0: un texte, un nombre, une liste ou des champs.",
  not_one_of: ({ said = "", allowed }) =>
    allowed
      ? `«\u00a0${said}\u00a0» n'est aucune de ces valeurs\u00a0: ${allowed.join(", ")}.`
      : `«\u00a0${said}\u00a0» ne fait pas partie des valeurs possibles.`,
  text_empty: () => "Le texte est vide. Écrivez-le, ou retirez le champ.",
  text_too_long: ({ limit = 0 }) => `Le texte dépasse ${number(limit)} caractères.`,
  list_too_short: ({ limit = 0 }) => `La liste doit en compter au moins ${number(limit)}.`,
  list_too_long: ({ limit = 0 }) => `La liste en compte plus de ${number(limit)}.`,
  number_too_small: ({ limit = 0 }) => `Le nombre doit être d'au moins ${number(limit)}.`,
  number_too_large: ({ limit = 0 }) => `Le nombre doit être d'au plus ${number(limit)}.`,
  number_not_whole: () => "Le nombre doit être entier.",
  key_wanted: () =>
    "Employez des minuscules sans accent et des chiffres, en mots reliés par des traits d'union, comme fleuve-de-budapest.",
  key_taken: ({ said = "" }) => `La clé «\u00a0${said}\u00a0» est déjà prise. Donnez à celle-ci la sienne.`,
  slug_reserved: () => "L'adresse «\u00a0new\u00a0» est celle du studio. Choisissez-en une autre.",
  colour_wanted: () => 'Une couleur s\'écrit entre guillemets, comme "#7a1f3d".',
  country_wanted: () => "Un pays s'écrit en deux majuscules, comme FR.",
  currency_wanted: () => "Une devise s'écrit en trois majuscules, comme EUR.",
  path_wanted: () =>
    "Une image est désignée par son chemin dans cette installation, vers un AVIF, WebP ou SVG, comme /pictures/carte.avif.",
  moment_wanted: () => "Un moment s'écrit avec son fuseau, comme 2027-01-31T18:00:00+01:00.",
  trait_wanted: () =>
    "Un trait s'écrit en minuscules sans accent, chiffres et tirets bas, comme region_preferee.",
  area_wanted: () => "Une zone est un cercle (circle) ou un rectangle (box), en pour cent de l'image.",
  one_right: () => "Une seule de ces réponses peut être juste.",
  boost_level: () => "friend-finished, et lui seul, désigne un niveau.",
  not_understood: () => "Cela ne se comprend pas.",
};
