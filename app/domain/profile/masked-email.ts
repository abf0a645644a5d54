/** "a•••@example.org": enough for its owner to recognise, on a screen that others may see. */
export function maskedEmail(email: string): string {
  const at = email.lastIndexOf("@");
  return at < 1 ? "" : `${email.slice(0, 1)}•••${email.slice(at)}`;
}

/** "Ada L.": the name under which a player is shown to other players (RIVALS B12). */
export function pseudonym(firstName: string, lastName: string): string {
  const initial = [...lastName.trim()][0];
  return initial ? `${firstName} ${initial.toLocaleUpperCase()}.` : firstName;
}
