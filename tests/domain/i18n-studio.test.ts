import { expect, test } from "vitest";
import { studioMessages } from "#app/i18n/studio-messages.ts";

/** Every path of a catalogue, functions and sentences alike. */
function paths(words: object, before = ""): string[] {
  return Object.entries(words).flatMap(([name, value]) =>
    typeof value === "object" && value !== null ? paths(value, `${before}${name}.`) : [`${before}${name}`],
  );
}

test("the studio says everything in both languages", () => {
  expect(paths(studioMessages("fr")).sort()).toEqual(paths(studioMessages("en")).sort());
});
