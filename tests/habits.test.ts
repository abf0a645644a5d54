import { expect, test } from "vitest";
import { holds, tree } from "#tests/support/holds.ts";

const HARMLESS = [
  // The password of an account that does not exist, hashed so that a wrong address takes as long as a wrong password.
  "app/features/team/password.server.ts reads crypto.randomUUID",
  // The browser's own clock, for how far an animation is.
  "app/player/count-up.ts reads performance.now",
];

holds(
  "time, chance and the environment are read at the edge only",
  (files) =>
    files
      .filter((file) => !/^(app\/infra|scripts|tests|bench)\//.test(file.path))
      .flatMap((file) => file.takes.map((thing) => `${file.path} reads ${thing}`))
      .filter((sentence) => !HARMLESS.includes(sentence)),
  [
    {
      path: "app/domain/game/dice.ts",
      text: "const a = process.env.DICE; process.exit(); const b = Date.now(); const c = new Date(); const d = new Date(0); const e = Math.random(); const f = crypto.randomUUID();",
    },
  ],
  ["process.env", "process.exit", "Date.now", "new Date()", "Math.random", "crypto.randomUUID"].map(
    (thing) => `app/domain/game/dice.ts reads ${thing}`,
  ),
);

holds(
  "a file has at most 250 lines",
  (files) => files.filter((file) => file.lines > 250).map((file) => `${file.path} has ${file.lines} lines`),
  [{ path: "app/domain/long.ts", text: `${"\n".repeat(300)}export {};` }],
  ["app/domain/long.ts has 301 lines"],
);

test("half of the files have at most 60 lines", () => {
  const lengths = tree.map((file) => file.lines).sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(60);
});

const DRAWERS = [
  "util",
  "utils",
  "helper",
  "helpers",
  "misc",
  "common",
  "lib",
  "libs",
  "service",
  "services",
  "manager",
  "managers",
];

holds(
  "a file and a folder are named after what they hold",
  (files) =>
    files
      .filter((file) => file.path.split("/").some((part) => DRAWERS.includes(lastWord(part))))
      .map((file) => file.path),
  [
    "app/utils/date.ts",
    "app/features/game/date-helpers.ts",
    "app/infra/mail-service.server.ts",
    "app/features/lib/x.ts",
    "app/domain/voucher/voucher.ts",
  ].map((path) => ({ path, text: "" })),
  [
    "app/utils/date.ts",
    "app/features/game/date-helpers.ts",
    "app/infra/mail-service.server.ts",
    "app/features/lib/x.ts",
  ],
);

/** "date-helpers.server.ts" is a drawer by its last word. */
function lastWord(part: string): string {
  return part.split(".")[0]?.split("-").at(-1) ?? "";
}

holds(
  "there are no barrels",
  (files) => files.filter((file) => /(^|\/)index\.\w+$/.test(file.path)).map((file) => file.path),
  [{ path: "app/domain/game/index.ts", text: 'export * from "./attempt.ts";' }],
  ["app/domain/game/index.ts"],
);

holds(
  "no element of a page is styled in its tag: the pages' content policy forbids it",
  (files) =>
    files
      .filter((file) => file.path.startsWith("app/") && file.attributes.includes("style"))
      .map((file) => file.path),
  [{ path: "app/player/bottle.tsx", text: 'export const Bottle = () => <i style={{ color: "red" }} />;' }],
  ["app/player/bottle.tsx"],
);

holds(
  "every word that a person reads is in a catalogue",
  (files) =>
    files
      .filter((file) => /^(app|emails)\//.test(file.path))
      .flatMap((file) => file.words.map((words) => `${file.path}: ${words}`)),
  [
    {
      path: "app/player/bottle.tsx",
      text: `export const Bottle = ({ t, n }) => <p title="A bottle" lang="fr">{t.wine} · {n > 1 ? "bottles" : t.one} {\`\${n} left\`} Drink <b>{"up"}</b></p>;`,
    },
  ],
  ["A bottle", "bottles", "left", "Drink", "up"].map((words) => `app/player/bottle.tsx: ${words}`),
);
