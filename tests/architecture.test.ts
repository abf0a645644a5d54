import { expect, test } from "vitest";
import { holds, tree } from "#tests/support/holds.ts";
import { EXCEPTIONS, LAYERS } from "#tests/support/layers.ts";
import { type Import, leadsSomewhere, type SourceFile } from "#tests/support/source-tree.ts";

/** Who may import whom. How files and pages are made is in habits.test.ts. */
const importsOf = (files: SourceFile[]) =>
  files.flatMap((file) => file.imports.map((one): [SourceFile, Import] => [file, one]));
const said = (file: SourceFile, one: Import) => `${file.path} imports ${one.to}`;

const isOf = (name: string, imported: string) =>
  name === "*" || (name.endsWith("/*") ? imported.startsWith(name.slice(0, -1)) : name === imported);

const named = (sentence: string) => sentence.replace(/(node_modules\/react-email)\/.*/, "$1/*");

function strangers(files: SourceFile[]): string[] {
  return importsOf(files).flatMap(([file, one]) => {
    const layer = LAYERS.find((candidate) => candidate.in.test(file.path));
    if (!layer) return [`${file.path} belongs to no layer`];
    const allowed = one.isPackage
      ? layer.packages.some((name) => isOf(name, one.to))
      : layer.may.test(one.to);
    return allowed ? [] : [named(said(file, one))];
  });
}

holds(
  "a layer imports only what it may",
  (files) => strangers(files).filter((sentence) => !EXCEPTIONS.has(sentence)),
  [
    {
      path: "app/domain/game/dice.ts",
      text: 'import { randomInt } from "node:crypto";\nimport { now } from "#app/infra/clock.server.ts";',
    },
    {
      path: "app/routes/play/wine.ts",
      text: 'import pg from "pg";\nimport { pool } from "#app/infra/db.server.ts";\nimport { loader } from "./level.ts";',
    },
    {
      path: "app/features/game/roll.server.ts",
      text: 'import type { PrismaClient } from "@prisma/client";\nconst { createTransport } = await import("nodemailer");',
    },
    {
      path: "emails/bottle.tsx",
      text: 'import { now } from "../app/infra/clock.server.ts";\nexport { Body } from "../node_modules/react-email/dist/components/body/body.mjs";',
    },
    { path: "app/cellar/door.ts", text: 'import "zod";' },
  ],
  [
    "app/domain/game/dice.ts imports node:crypto",
    "app/domain/game/dice.ts imports app/infra/clock.server.ts",
    "app/routes/play/wine.ts imports pg",
    "app/routes/play/wine.ts imports app/infra/db.server.ts",
    "app/routes/play/wine.ts imports app/routes/play/level.ts",
    "app/features/game/roll.server.ts imports @prisma/client",
    "app/features/game/roll.server.ts imports nodemailer",
    "emails/bottle.tsx imports app/infra/clock.server.ts",
    "emails/bottle.tsx imports node_modules/react-email/*",
    "app/cellar/door.ts belongs to no layer",
  ],
);

test("no exception has outlived its need", () => {
  const needed = new Set(strangers(tree));
  expect([...EXCEPTIONS.keys()].filter((sentence) => !needed.has(sentence))).toEqual([]);
});

/** The frame of every player's page, that of every page of a campaign in the studio, and what several features show. */
const SHARED_SCREENS = [
  "app/features/media/media-field.tsx",
  "app/features/campaign/campaign-nav.tsx",
  "app/features/play/visit.server.tsx",
  "app/features/play/door.server.tsx",
];
const BORROWED_SCREENS = [
  "app/features/messaging/objection.server.tsx imports app/features/referral/stop-screen.tsx",
];

holds(
  "a feature shows its own screens",
  (files) =>
    importsOf(files)
      .filter(
        ([file, { to }]) =>
          file.path.startsWith("app/features/") &&
          to.startsWith("app/features/") &&
          to.endsWith(".tsx") &&
          to.split("/")[2] !== file.path.split("/")[2],
      )
      .filter(([, { to }]) => !SHARED_SCREENS.includes(to))
      .map(([file, one]) => said(file, one))
      .filter((sentence) => !BORROWED_SCREENS.includes(sentence)),
  [
    {
      path: "app/features/game/x.server.tsx",
      text: 'import { MeScreen } from "#app/features/play/me-screen.tsx";\nimport { notFound } from "#app/features/play/visit.server.tsx";',
    },
  ],
  ["app/features/game/x.server.tsx imports app/features/play/me-screen.tsx"],
);

holds(
  "only features/messaging holds the mailer, and the worker closes it",
  (files) =>
    importsOf(files)
      .filter(
        ([file, { to }]) =>
          to === "app/infra/mailer.server.ts" &&
          !/^app\/(infra|features\/messaging)\//.test(file.path) &&
          file.path !== "app/jobs/worker.server.ts",
      )
      .map(([file, one]) => said(file, one)),
  [
    {
      path: "app/features/voucher/tell.server.ts",
      text: 'import { sendMail } from "#app/infra/mailer.server.ts";',
    },
  ],
  ["app/features/voucher/tell.server.ts imports app/infra/mailer.server.ts"],
);

/** A type is gone when the browser loads the page; a value would break the build, or bring a secret along. */
holds(
  "nothing that a browser loads imports a .server file",
  (files) =>
    importsOf(files)
      .filter(
        ([file]) =>
          !/\.server\.tsx?$/.test(file.path) &&
          (/^app\/(ui|i18n|player|domain)\//.test(file.path) ||
            (file.path.startsWith("app/features/") && /\.tsx$|\.schema\.ts$/.test(file.path))),
      )
      .filter(
        ([file, one]) =>
          /\.server\.tsx?$/.test(one.to) && !(one.isType && file.path.startsWith("app/features/")),
      )
      .map(([file, one]) => said(file, one)),
  [
    {
      path: "app/features/game/wine-screen.tsx",
      text: 'import { pool } from "#app/infra/db.server.ts";\nimport type { Wine } from "./wine.query.server.ts";',
    },
    {
      path: "app/ui/button.tsx",
      text: 'import type { Wine } from "#app/features/game/wine.query.server.ts";',
    },
  ],
  [
    "app/features/game/wine-screen.tsx imports app/infra/db.server.ts",
    "app/ui/button.tsx imports app/features/game/wine.query.server.ts",
  ],
);

holds(
  "no import leads in a circle, not even one of types",
  circles,
  [
    { path: "app/domain/a.ts", text: 'import type { B } from "./b.ts";' },
    { path: "app/domain/b.ts", text: 'import { c } from "./c.ts";' },
    { path: "app/domain/c.ts", text: 'export { a } from "#app/domain/a.ts";' },
  ],
  ["app/domain/a.ts > app/domain/b.ts > app/domain/c.ts > app/domain/a.ts"],
);

function circles(files: SourceFile[]): string[] {
  const targets = new Map(
    files.map((file) => [file.path, file.imports.filter((one) => !one.isPackage).map((one) => one.to)]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (path: string, way: string[]) => {
    if (way.includes(path)) found.push([...way.slice(way.indexOf(path)), path].join(" > "));
    if (done.has(path)) return;
    done.add(path);
    for (const next of targets.get(path) ?? []) walk(next, [...way, path]);
  };
  for (const file of files) walk(file.path, []);
  return found;
}

holds(
  "every import of this project leads to a file",
  (files) =>
    importsOf(files)
      .filter(([, one]) => !one.isPackage && !leadsSomewhere(one.to))
      .map(([file, one]) => said(file, one)),
  [{ path: "app/ui/a.tsx", text: 'import { b } from "./nowhere.tsx";' }],
  ["app/ui/a.tsx imports app/ui/nowhere.tsx"],
);
