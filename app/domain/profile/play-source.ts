import type { CameFrom } from "./came-from.ts";

/** The kinds of places that plays come from. */
export type PlaySource = CameFrom["source"];
