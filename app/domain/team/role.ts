/** What a marketer is to a brand. */
export const ROLES = ["owner", "editor", "analyst"] as const;
export type Role = (typeof ROLES)[number];

/** An analyst reads and exports; owners and editors also change campaigns and send mailings. */
export function mayChange(role: Role): boolean {
  return role !== "analyst";
}
