import type { en } from "../en/player.ts";
import { account } from "./account.ts";
import { game } from "./game.ts";
import { play } from "./play.ts";
import { referral } from "./referral.ts";
import { refusals } from "./refusals.ts";
import { voucher } from "./voucher.ts";

export const fr: typeof en = { language: "fr", ...play, account, game, referral, refusals, voucher };
