import type { Instant } from "../kernel/instant.ts";

/** Who writes to people, as the law wants it told in every mail. */
export interface Sender {
  name: string;
  postalAddress: string;
  email: string;
  /** Where a person writes about their data. */
  privacyEmail: string;
}

/** What is known beside the content. A fact that is left out is not checked. */
export interface LaunchFacts {
  now?: Instant;
  /** The campaign's own dates; null: it has none. */
  opensAt?: Instant | null;
  closesAt?: Instant | null;
  sender?: Sender;
  /** Another campaign lives at this address. */
  slugIsTaken?: boolean;
  /** The ids of those pictures of the brand's library that the content names. */
  pictures?: ReadonlySet<string>;
  /** Players who will finish, as the simulation expects them. */
  expectedFinishers?: number;
  /** Codes that nobody has: of a campaign that runs already. Otherwise the pool is whole. */
  vouchersLeft?: number;
}
