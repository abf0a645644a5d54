import type { ContactCells } from "./contact-line.ts";

/** Where each part of a contact stands in a line; absent parts are missing. */
export type ContactColumns = Partial<Record<keyof ContactCells, number>>;

/** What French and English exports call these columns, without accents, case, spaces and signs. */
const HEADINGS: Record<keyof ContactCells, readonly string[]> = {
  email: [
    "email",
    "mail",
    "emailaddress",
    "mailaddress",
    "adresseemail",
    "adressemail",
    "adresseelectronique",
    "courriel",
    "adresse",
  ],
  firstName: ["firstname", "first", "givenname", "forename", "prenom"],
  lastName: ["lastname", "last", "surname", "familyname", "nom", "nomdefamille"],
  language: ["language", "lang", "locale", "langue"],
};

/** Reads the first line of a list as its headings; null when none of them names the address. */
export function readHeadings(cells: readonly string[]): ContactColumns | null {
  const columns: ContactColumns = {};
  for (const [index, cell] of cells.entries()) {
    const heading = plain(cell);
    for (const [part, names] of Object.entries(HEADINGS) as [keyof ContactCells, readonly string[]][]) {
      if (names.includes(heading)) columns[part] ??= index;
    }
  }
  return columns.email === undefined ? null : columns;
}

/**
 * The parts of one line. Without headings only the address is taken, the first cell with an @: which of two
 * other words is the first name cannot be known, and a mail that calls people by their last name is worse
 * than one without.
 */
export function pickCells(cells: readonly string[], columns: ContactColumns | null): ContactCells {
  const at = (index: number | undefined) => (index === undefined ? "" : (cells[index] ?? ""));
  if (!columns)
    return {
      email: cells.find((cell) => cell.includes("@")) ?? at(0),
      firstName: "",
      lastName: "",
      language: "",
    };
  return {
    email: at(columns.email),
    firstName: at(columns.firstName),
    lastName: at(columns.lastName),
    language: at(columns.language),
  };
}

function plain(heading: string): string {
  return heading
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z]/g, "");
}
