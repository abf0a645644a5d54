import { expect, test } from "vitest";
import { pickCells, readHeadings } from "#app/domain/mailing/contact-columns.ts";

test.each([
  [["email", "first name", "last name"], { email: 0, firstName: 1, lastName: 2 }],
  [["Nom", "Prénom", "Adresse e-mail"], { lastName: 0, firstName: 1, email: 2 }],
  [["COURRIEL", "langue"], { email: 0, language: 1 }],
  [["E-Mail Address", "Surname", "Phone"], { email: 0, lastName: 1 }],
])("the headings %j are understood", (cells, columns) => {
  expect(readHeadings(cells)).toEqual(columns);
});

test("a first line that holds an address is no heading", () => {
  expect(readHeadings(["ada@example.com", "Ada"])).toBeNull();
});

test("without headings only the address is taken, wherever it stands", () => {
  expect(pickCells(["Lovelace", "ada@example.com"], null)).toEqual({
    email: "ada@example.com",
    firstName: "",
    lastName: "",
    language: "",
  });
});
