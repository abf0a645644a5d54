import type { ServerBuild } from "@remix-run/node";
import { expect, test } from "vitest";
import { plainRoutes } from "#scripts/web/plain-routes.ts";

const match = plainRoutes({
  routes: {
    root: { id: "root", path: "", module: { default: () => null } },
    landing: { id: "landing", parentId: "root", path: "play/:campaign", module: { loader: () => "landing" } },
    level: {
      id: "level",
      parentId: "root",
      path: "play/:campaign/levels/:level",
      module: { loader: () => "level" },
    },
    mail: { id: "mail", parentId: "root", path: "dev/:message", module: { loader: () => "mail" } },
    mailbox: { id: "mailbox", parentId: "root", path: "dev/mailbox", module: { default: () => null } },
    studio: { id: "studio", parentId: "root", path: "studio", module: { default: () => null } },
    state: {
      id: "state",
      parentId: "studio",
      path: "campaigns/:campaign/state",
      module: { action: () => "state" },
    },
  },
} as unknown as ServerBuild);

test.each([
  ["/play/wine-master-class", { campaign: "wine-master-class" }],
  ["/play/wine-master-class/", { campaign: "wine-master-class" }],
  ["/play/vin%20rouge/levels/2", { campaign: "vin rouge", level: "2" }],
  ["/play/%E0%A4%A/levels/2", { campaign: "%E0%A4%A", level: "2" }],
  ["/studio/campaigns/7/state", { campaign: "7" }],
])("%s is answered plainly", (path, params) => {
  expect(match(path)?.params).toEqual(params);
});

test.each(["/", "/studio", "/dev/mailbox", "/play", "/play/a/levels", "/elsewhere"])(
  "%s is left to Remix",
  (path) => {
    expect(match(path)).toBeNull();
  },
);
