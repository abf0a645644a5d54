import type { en as model } from "../en/player.ts";
import { account } from "./account.ts";
import { game } from "./game.ts";
import { map } from "./map.ts";
import { play } from "./play.ts";
import { referral } from "./referral.ts";
import { refusals } from "./refusals.ts";
import { voucher } from "./voucher.ts";

export const de: typeof model = { language: "de", ...play, account, game, map, referral, refusals, voucher };
