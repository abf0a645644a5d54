import { expect, test } from "vitest";
import { missingIn } from "#app/features/draft/missing-words.ts";

test("a language lacks what another one says, and nothing that none says", () => {
  const fields: [string, string][] = [
    ["name.fr", "Le vin"],
    ["name.en", "The wine"],
    ["name.de", ""],
    ["tagline.fr", ""],
    ["tagline.en", " "],
    ["choices[0].text.fr", "Rouge"],
    ["choices[0].text.en", "Red"],
    ["choices[0].place", "1"],
  ];
  expect(missingIn(fields, ["fr", "en"])).toEqual([]);
  expect(missingIn(fields, ["fr", "en", "de"])).toEqual(["de"]);
  expect(missingIn([...fields, ["intro.en", "Once"]], ["fr", "en"])).toEqual(["fr"]);
  // A language that was given up keeps its texts, and the others lack nothing for it.
  expect(missingIn([["intro.it", "Una volta"]], ["fr", "en"])).toEqual([]);
});
