import { account } from "./account.ts";
import { game } from "./game.ts";
import { map } from "./map.ts";
import { play } from "./play.ts";
import { referral } from "./referral.ts";
import { refusals } from "./refusals.ts";
import { voucher } from "./voucher.ts";

/** Every word of ours on the players' pages. The other languages follow its shape. */
export const en = { language: "en" as string, ...play, account, game, map, referral, refusals, voucher };
