import type { faults as model } from "../en/studio-faults.ts";

export const faults: typeof model = {
  email_missing: "Saisissez votre adresse e-mail.",
  not_an_address: "Ce n'est pas une adresse e-mail complète, comme marie@example.com.",
  password_missing: "Saisissez votre mot de passe.",
  wrong_pair: "Aucun compte ne correspond à cet e-mail et à ce mot de passe. Vérifiez les deux.",
  too_many_attempts: "Trop de tentatives. Attendez un quart d'heure, puis réessayez.",
  text_missing: "Remplissez ce champ.",
  your_name_missing: "Saisissez votre nom.",
  brand_name_missing: "Saisissez le nom de la marque.",
  postal_address_missing: "Saisissez l'adresse postale de la marque.",
  sender_missing: "Saisissez l'adresse e-mail de l'expéditeur.",
  text_too_long: "Raccourcissez ce texte.",
  password_too_short: "Choisissez au moins 12 caractères.",
  password_too_long: "Choisissez au plus 256 caractères.",
  consent_source_missing: "Dites où et comment ces personnes ont accepté de recevoir vos messages.",
  consent_source_too_long: "500 caractères au plus.",
  date_missing: "Indiquez le jour, par exemple 2026-03-31.",
  date_in_future: "Personne n'a pu accepter dans le futur. Indiquez le jour de l'accord.",
  contacts_missing: "Collez une liste ou choisissez un fichier.",
  contacts_twice: "Collez une liste ou choisissez un fichier, pas les deux.",
  file_too_large: "Le fichier dépasse 5 Mo. Répartissez-le sur plusieurs envois.",
  too_many_lines: "La liste dépasse 100 000 lignes. Répartissez-la sur plusieurs envois.",
  not_text:
    "Ce n'est pas un fichier CSV ou texte. Dans un tableur, choisissez « Enregistrer sous », puis CSV.",
  close_not_confirmed: "Cochez la case pour fermer la campagne.",
  not_possible_now: "La campagne a changé d'état entre-temps : rien n'a été modifié.",
};
