/** Who may import whom; tests/architecture.test.ts holds the tree to it. */
export interface Layer {
  in: RegExp;
  /** Files of this project that it may import. */
  may: RegExp;
  /** "name/*" for every part of a package. */
  packages: string[];
}

const REACT = ["react"];
const REMIX = ["@remix-run/node", "@remix-run/react"];

/** The first layer whose folder matches is a file's layer; a file outside all of them fails. */
export const LAYERS: Layer[] = [
  { in: /^app\/domain\//, may: /^app\/domain\//, packages: [] },
  // The edge knows packages and nothing of the product.
  { in: /^app\/infra\//, may: /^(app\/infra|generated)\//, packages: ["*"] },
  {
    in: /^app\/ui\//,
    may: /^app\/ui\//,
    // Links are the router's; what is hard to make accessible is React Aria's.
    packages: [...REACT, "@remix-run/react", "react-aria-components/*", "@internationalized/date"],
  },
  { in: /^app\/i18n\//, may: /^app\/(i18n|domain)\//, packages: REACT },
  // The players' few shared components, and their browser script.
  { in: /^app\/player\//, may: /^app\/(player|i18n|domain)\//, packages: REACT },
  {
    in: /^app\/features\//,
    may: /^(app\/(features|domain|infra|ui|i18n|player|styles)|emails)\//,
    // No database, no queue, no mail, no web server: those are behind infra.
    packages: [
      ...REACT,
      ...REMIX,
      "react-dom/server",
      "zod",
      "@conform-to/zod",
      "@node-rs/argon2",
      "csv-parse",
      "csv-stringify",
      "yaml",
      "@rgrove/parse-xml",
      "htmlparser2",
      "nanoid",
      "node:stream",
    ],
  },
  { in: /^app\/jobs\//, may: /^app\/(jobs|features|infra)\//, packages: ["graphile-worker"] },
  { in: /^app\/routes\.ts$/, may: /^$/, packages: ["@remix-run/route-config"] },
  { in: /^app\/routes\//, may: /^app\/(features|ui|i18n|infra(?!\/db\.))/, packages: [...REACT, ...REMIX] },
  // Remix's own three files: the document and its two entries.
  {
    in: /^app\/(root|entry\.(server|client))\.tsx$/,
    may: /^app\/(features|infra|ui|i18n|styles)\//,
    packages: [...REACT, ...REMIX, "react-dom/server", "react-dom/client", "node:stream"],
  },
  { in: /^app\/styles\//, may: /^app\/styles\//, packages: [] },
  { in: /^emails\//, may: /^emails\//, packages: [...REACT, "react-dom/server", "zod"] },
  // Doors: they start things. What they start is in features and jobs.
  { in: /^scripts\//, may: /^(scripts|app\/(features|infra|jobs|player)|prisma|build)\//, packages: ["*"] },
  { in: /^(tests|bench)\//, may: /./, packages: ["*"] },
  {
    in: /^prisma\//,
    may: /^(prisma|app\/(features|infra|domain))\//,
    packages: ["yaml", "node:fs", "node:path"],
  },
];

/** Each entry has its reason, and one that is needed no longer fails the test. */
export const EXCEPTIONS = new Map([
  // React Email's package has one heavy entry, so its components are taken file by file (docs/decisions).
  ["emails/react-email.ts imports node_modules/react-email/*", "the one door to React Email"],
  // "Is the database there?" is the whole of this page, and no act of the product.
  ["app/routes/api/readyz.ts imports app/infra/db.server.ts", "asks the database whether it answers"],
  ["app/routes/api/metrics.ts imports prom-client", "prints the registry, and nothing else"],
  ["app/routes/play/return.tsx imports zod", "a form of one field"],
  // The root reads, of the studio's layout, the type of what it loads: the language of the page.
  ["app/root.tsx imports app/routes/studio/studio.tsx", "a type"],
  // Questions that the domain answers by name, without state: a route may ask them rather than copy the answer.
  [
    "app/routes/play/invitation-preview.ts imports app/domain/referral/country-policy.ts",
    "whether there is a platform mail",
  ],
  ["app/routes/studio/studio.tsx imports app/domain/kernel/language.ts", "whether a tag is one of ours"],
  ["app/routes/studio/campaigns.tsx imports app/domain/team/role.ts", "may this marketer change things"],
  ["app/routes/draft/draft.tsx imports app/domain/team/role.ts", "may this marketer change things"],
  ["app/routes/draft/versions.tsx imports app/domain/team/role.ts", "may this marketer change things"],
  // What stands around a page of the editor has loaded the draft already.
  ["app/routes/draft/overview.tsx imports app/routes/draft/draft.tsx", "a type"],
  ["app/routes/draft/saves.ts imports app/domain/draft/parts.ts", "whether a name is one of a part"],
  ["app/routes/studio/campaign.tsx imports app/domain/team/role.ts", "may this marketer change things"],
  ["app/routes/studio/media.tsx imports app/domain/team/role.ts", "may this marketer change things"],
  ["app/routes/studio/picture.tsx imports app/domain/team/role.ts", "may this marketer change things"],
  ["app/routes/studio/team.tsx imports app/domain/team/role.ts", "may this marketer change the team"],
  ["app/routes/studio/mailing.tsx imports app/domain/team/role.ts", "may this marketer change things"],
  ["app/routes/studio/mailings.tsx imports app/domain/team/role.ts", "may this marketer change things"],
]);
