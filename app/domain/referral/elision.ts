const VOWEL = /^[aeiouhœæ]/;

/**
 * French drops the vowel of "que" and "de" before a vowel sound: "qu'Ada", "d'Élise", but "que Grace".
 * A rule of thumb on the first letter, accents aside: an h is taken as mute ("qu'Hélène"; the few
 * aspirated ones are read without offence) and a y as a consonant ("que Yann").
 */
export function elided(particle: "que" | "de", name: string): string {
  const first = name.trim().normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return VOWEL.test(first) ? `${particle.slice(0, -1)}'${name}` : `${particle} ${name}`;
}
