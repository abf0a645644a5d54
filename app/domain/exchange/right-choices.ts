import { isSame } from "../game/same-text.ts";

interface Row {
  right: string;
  choices: readonly string[];
  numbers: readonly number[];
}

/**
 * Which choices a cell says are right, from 0: a choice by its own words, else by its column's number or letter; several are
 * parted by |, and numbers or letters also by commas, semicolons or spaces. None where a part names no choice.
 */
export function rightChoices(row: Row): number[] {
  const named = choiceNamed(row.right, row);
  if (named !== null) return [named];
  const parts = row.right.includes("|") ? row.right.split("|") : row.right.split(/[\s,;]+/);
  const places = parts
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => choiceNamed(part, row));
  if (places.includes(null)) return [];
  return [...new Set(places as number[])].sort((one, other) => one - other);
}

function choiceNamed(text: string, { choices, numbers }: Row): number | null {
  const own = choices.indexOf(text);
  const alike = own === -1 ? choices.findIndex((choice) => isSame(choice, text)) : own;
  if (alike !== -1) return alike;
  const number = /^[a-z]$/i.test(text) ? text.toLowerCase().charCodeAt(0) - 96 : Number(text);
  const place = /^([a-z]|\d{1,2})$/i.test(text) ? numbers.indexOf(number) : -1;
  return place === -1 ? null : place;
}
