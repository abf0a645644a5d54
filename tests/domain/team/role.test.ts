import { expect, test } from "vitest";
import { type Deed, keepsAnOwner, may, ROLES } from "#app/domain/team/role.ts";

test.each<[Deed, string]>([
  ["read", "owner editor analyst"],
  ["change_campaigns", "owner editor"],
  ["change_brand", "owner"],
  ["change_team", "owner"],
  ["read_audit", "owner"],
])("%s is for: %s", (deed, roles) => {
  expect(ROLES.filter((role) => may(role, deed)).join(" ")).toBe(roles);
});

test.each([
  [1, "owner", null, false],
  [1, "owner", "editor", false],
  [1, "owner", "owner", true],
  [2, "owner", null, true],
  [2, "owner", "analyst", true],
  [1, "editor", null, true],
  [1, "analyst", "editor", true],
] as const)("of %i owners, one %s who becomes %s: the brand keeps an owner: %s", (owners, from, to, kept) => {
  expect(keepsAnOwner(owners, from, to)).toBe(kept);
});
