/** What a marketer is to a brand. */
export const ROLES = ["owner", "editor", "analyst"] as const;
export type Role = (typeof ROLES)[number];

/** Who may do what: the one table of it. */
const MAY = {
  /** Pages with numbers and prospects, and the export of them. */
  read: ["owner", "editor", "analyst"],
  change_campaigns: ["owner", "editor"],
  /** Name, addresses and sender of the brand, with the test of its mail. */
  change_brand: ["owner"],
  change_team: ["owner"],
  /** The log shows colleagues at work: for whoever answers for the brand. */
  read_audit: ["owner"],
} as const satisfies Record<string, readonly Role[]>;

export type Deed = keyof typeof MAY;

export function may(role: Role, deed: Deed): boolean {
  return (MAY[deed] as readonly Role[]).includes(role);
}

/** An analyst reads and exports; owners and editors also change campaigns and send mailings. */
export function mayChange(role: Role): boolean {
  return may(role, "change_campaigns");
}

/** A brand always has an owner: whether it keeps one when a member becomes something else, or goes (`to` null). */
export function keepsAnOwner(owners: number, from: Role, to: Role | null): boolean {
  return from !== "owner" || to === "owner" || owners > 1;
}

export function isRole(word: string): word is Role {
  return (ROLES as readonly string[]).includes(word);
}
