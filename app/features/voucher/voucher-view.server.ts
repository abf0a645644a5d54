import { nextStop } from "#app/domain/game/progress.ts";
import { maskedEmail } from "#app/domain/profile/masked-email.ts";
import type { PlayerVisit } from "#app/features/play/visit.server.tsx";
import type { HeldVoucher } from "#app/features/voucher/voucher.query.server.ts";
import type { VoucherView } from "#app/features/voucher/voucher-screen.tsx";
import { dateWords, moneyWords } from "#app/i18n/formats.ts";

/** The voucher's page in finished words. */
export function voucherView(visit: PlayerVisit, held: HeldVoucher, isResent: boolean): VoucherView {
  const { play, home, language } = visit;
  const { voucher, levels } = visit.version.content;
  const prize = { name: visit.words(voucher.name), value: moneyWords(voucher.value, language) };
  switch (held.state) {
    case "not-finished": {
      const stop = nextStop(play, levels.length);
      const level = stop.at === "level" ? stop.level : levels.length;
      return {
        ...prize,
        state: "not-finished",
        levelsDone: play.levelsFinished,
        levels: levels.length,
        next: { level, href: `${home}/levels/${level}` },
      };
    }
    case "reserved":
      return {
        ...prize,
        state: "reserved",
        maskedEmail: maskedEmail(play.email),
        until: dateWords(held.until, language),
        resendAction: `${home}/voucher/proof`,
        resent: isResent,
        nextHref: `${home}/me`,
      };
    case "issued":
      return {
        ...prize,
        state: "issued",
        firstName: play.firstName,
        code: held.code,
        validUntil: dateWords(held.expiresAt, language),
        terms: visit.words(voucher.terms),
        challengeHref: `${home}/invitations`,
      };
    case "had":
      return { ...prize, state: "had", leaderboardHref: `${home}/leaderboard` };
    case "waiting":
      return {
        ...prize,
        state: "waiting",
        leaderboardHref: `${home}/leaderboard`,
        ...(held.since ? { since: dateWords(held.since, language) } : {}),
      };
  }
}
