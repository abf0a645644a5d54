import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "#app/infra/project-root.server.ts";
import routes from "#app/routes.ts";
import { filesBelow } from "#tests/support/source-tree.ts";

interface Route {
  path?: string | undefined;
  file: string;
  index?: boolean | undefined;
  children?: Route[] | undefined;
}

const map = (await routes) as Route[];

/** What a reader of the product's addresses wants: how each is asked, and who answers. */
test("the URL map is this", () => {
  expect(`\n${linesOf(map).join("\n")}\n`).toBe(`
GET       /                                                       play/home.ts
GET POST  /play/:campaign                                         play/landing.ts
GET       /play/:campaign/rules                                   play/rules.ts
GET       /play/:campaign/cookies                                 play/cookies.ts
GET       /play/:campaign/device                                  play/device.ts
GET POST  /play/:campaign/levels/:level                           play/level.ts
GET POST  /play/:campaign/levels/:level/start                     play/level-start.ts
GET       /play/:campaign/levels/:level/answers/:position         play/answer.ts
GET       /play/:campaign/levels/:level/result                    play/result.ts
GET POST  /play/:campaign/invitations                             play/invitations.ts
GET POST  /play/:campaign/invitations/preview                     play/invitation-preview.ts
GET POST  /play/:campaign/pace                                    play/pace.ts
GET       /play/:campaign/map                                     play/map.ts
GET       /play/:campaign/leaderboard                             play/leaderboard.ts
GET       /play/:campaign/voucher                                 play/voucher.ts
GET POST  /play/:campaign/voucher/proof                           play/proof-request.ts
GET       /play/:campaign/me                                      play/me.ts
GET POST  /play/:campaign/me/newsletter                           play/newsletter.ts
GET POST  /play/:campaign/me/link                                 play/device-link.ts
GET POST  /play/:campaign/return                                  play/return.tsx
GET POST  /play/:campaign/departure                               play/departure.tsx
GET POST  /play/:campaign/session                                 play/session.ts
GET       /play/:campaign/card.png                                play/share-campaign-card.ts
GET       /play/*                                                 play/nowhere.tsx
GET       /i/:token                                               play/friend.ts
GET       /i/:token/card.png                                      play/share-card.ts
GET       /i/:token/qr.svg                                        play/share-qr.ts
GET       /media/:picture/:name                                   play/picture.ts
GET POST  /mail/link/:token                                       mail/link.tsx
GET POST  /mail/stop/:token                                       mail/stop.ts
GET POST  /mail/never/:token                                      mail/never.ts
GET       /healthz                                                api/healthz.ts
GET       /readyz                                                 api/readyz.ts
GET       /metrics                                                api/metrics.ts
GET       /dev/mailbox                                            dev/mailbox.tsx
GET       /dev/mailbox/:message                                   dev/mail.tsx
GET       /dev/mailbox/:message/html                              dev/mail-html.ts
GET       /dev/mailbox.json                                       dev/mailbox-json.ts
GET POST  /studio/sign-in                                         studio/sign-in.tsx
GET POST  /studio/sign-in/code                                    studio/second-step.tsx
GET POST  /studio/sign-in/passkey                                 studio/passkey-step.tsx
GET POST  /studio/sign-in/passkey/challenge                       studio/passkey-step-challenge.ts
GET POST  /studio/password-reset                                  studio/reset-request.tsx
GET POST  /studio/password-reset/:token                           studio/reset.tsx
GET POST  /studio/invitation/:token                               studio/join.tsx
GET POST  /studio/sign-out                                        studio/sign-out.ts
GET POST  /studio/preferences                                     studio/preferences.ts
GET POST  /studio/first-run/:token                                studio/first-run.tsx
GET POST  /studio                                                 studio/studio.tsx
GET       /studio (index)                                         studio/campaigns.tsx
GET       /studio/campaigns/:campaign                             studio/campaign.tsx
GET POST  /studio/campaigns/:campaign/state                       studio/campaign-state.ts
GET POST  /studio/campaigns/new                                   draft/new-campaign.tsx
GET POST  /studio/campaigns/new/file                              draft/campaign-from-file.tsx
POST      /studio/campaigns/:campaign/drafts                      draft/drafts.ts
GET       /studio/campaigns/:campaign/draft                       draft/draft.tsx
          /studio/campaigns/:campaign/draft (index)               draft/overview.tsx
GET       /studio/campaigns/:campaign/draft/parts/:part           draft/part.tsx
GET       /studio/campaigns/:campaign/draft/arrival               draft/arrival.tsx
GET       /studio/campaigns/:campaign/draft/levels/:level         draft/level.tsx
GET POST  /studio/campaigns/:campaign/draft/levels/:level/import  draft/level-import.tsx
GET       /studio/campaigns/:campaign/draft/questions/:question   draft/question.tsx
GET       /studio/campaigns/:campaign/draft/preview               draft/preview.tsx
GET       /studio/campaigns/:campaign/draft/simulation            draft/simulation.tsx
GET POST  /studio/campaigns/:campaign/draft/publication           draft/publication.tsx
GET       /studio/campaigns/:campaign/draft/versions              draft/versions.tsx
GET       /studio/campaigns/:campaign/live                        studio/live.tsx
GET POST  /studio/campaigns/:campaign/mailings                    studio/mailings.tsx
GET POST  /studio/campaigns/:campaign/mailings/:mailing           studio/mailing.tsx
GET       /studio/prospects                                       studio/prospects.tsx
GET       /studio/prospects/:profile                              studio/prospect.tsx
GET POST  /studio/media                                           studio/media.tsx
GET POST  /studio/media/:picture                                  studio/picture.tsx
GET POST  /studio/media/:picture/removal                          studio/picture-removal.ts
GET POST  /studio/team                                            studio/team.tsx
GET POST  /studio/team/invitations/:invitation/sending            studio/invitation-sending.ts
GET POST  /studio/team/invitations/:invitation/revocation         studio/invitation-revocation.ts
GET POST  /studio/team/members/:member/role                       studio/member-role.ts
GET POST  /studio/team/members/:member/removal                    studio/member-removal.ts
GET POST  /studio/brand                                           studio/brand.tsx
GET POST  /studio/brands                                          studio/brands.tsx
GET POST  /studio/brand-choice                                    studio/brand-choice.ts
GET POST  /studio/sender                                          studio/sender.tsx
GET       /studio/activity                                        studio/activity.tsx
GET POST  /studio/account                                         studio/account.tsx
GET POST  /studio/account/password                                studio/account-password.tsx
GET POST  /studio/account/sessions                                studio/account-sessions.ts
GET POST  /studio/account/proof                                   studio/account-proof.tsx
GET POST  /studio/account/authenticator                           studio/authenticator.tsx
GET POST  /studio/account/authenticator/confirmation              studio/authenticator-confirmation.tsx
GET POST  /studio/account/authenticator/removal                   studio/authenticator-removal.ts
GET POST  /studio/account/passkeys                                studio/passkeys.tsx
GET POST  /studio/account/passkeys/challenge                      studio/passkey-challenge.ts
GET POST  /studio/account/passkeys/:passkey/removal               studio/passkey-removal.ts
POST      /studio/campaigns/:campaign/draft/saves/:part           draft/saves.ts
GET POST  /studio/campaigns/:campaign/draft/mail-previews         draft/mail-previews.ts
POST      /studio/campaigns/:campaign/draft/mail-tests            draft/mail-tests.ts
POST      /studio/campaigns/:campaign/draft/edits                 draft/edits.ts
POST      /studio/campaigns/:campaign/draft/restorations          draft/restorations.ts
POST      /studio/campaigns/:campaign/draft/schedule              draft/schedule.ts
GET       /studio/campaigns/:campaign/draft/file                  draft/draft-file.ts
POST      /studio/campaigns/:campaign/draft/imports/:level        draft/level-imports.ts
GET       /studio/campaigns/:campaign/versions/:version/file      draft/version-file.ts
GET       /studio/questions-example.csv                           draft/questions-example.ts
GET POST  /studio/campaigns/:campaign/draft/preview/:state        preview/landing.ts
GET       /studio/campaigns/:campaign/draft/preview/:state/rules  preview/rules.ts
GET       /studio/campaigns/:campaign/draft/preview/:state/cookies preview/cookies.ts
GET POST  /studio/campaigns/:campaign/draft/preview/:state/levels/:level preview/level.ts
GET POST  /studio/campaigns/:campaign/draft/preview/:state/levels/:level/start preview/level-start.ts
GET       /studio/campaigns/:campaign/draft/preview/:state/levels/:level/answers/:position preview/answer.ts
GET       /studio/campaigns/:campaign/draft/preview/:state/levels/:level/result preview/result.ts
GET POST  /studio/campaigns/:campaign/draft/preview/:state/invitations preview/invitations.ts
GET POST  /studio/campaigns/:campaign/draft/preview/:state/invitations/preview preview/invitation-preview.ts
GET POST  /studio/campaigns/:campaign/draft/preview/:state/pace   preview/pace.ts
GET       /studio/campaigns/:campaign/draft/preview/:state/map    preview/map.ts
GET       /studio/campaigns/:campaign/draft/preview/:state/leaderboard preview/leaderboard.ts
GET       /studio/campaigns/:campaign/draft/preview/:state/voucher preview/voucher.ts
GET       /studio/campaigns/:campaign/draft/preview/:state/me     preview/me.ts
GET       /studio/campaigns/:campaign/draft/preview/:state/card.png preview/card.ts
GET       /studio/campaigns/:campaign/draft/preview/:state/qr.svg preview/qr.ts
GET POST  /studio/campaigns/:campaign/draft/preview/:state/*      preview/elsewhere.ts
GET POST  /studio/media-uploads                                   studio/media-uploads.ts
GET       /studio/campaigns.json                                  studio/campaigns-json.ts
GET       /studio/campaigns/:campaign/live.csv                    studio/live-csv.ts
GET       /studio/prospects.csv                                   studio/prospects-csv.ts
GET       /studio/activity.csv                                    studio/activity-csv.ts
`);
});

test("every route has its file, and every file its route", () => {
  expect(filesOf(map).sort()).toEqual(filesBelow("app/routes").map((path) => path.slice("app/".length)));
});

test("what a player opens has no component: no framework's script is sent with it", () => {
  const withComponent = filesOf(map).filter((file) => /^export default /m.test(textOf(file)));
  expect(withComponent.filter((file) => !/^routes\/(studio|draft)\//.test(file))).toEqual([]);
  expect(withComponent.length).toBeGreaterThan(5);
});

test("a route's file is short, its name too, and it lies at most two folders deep", () => {
  for (const file of filesOf(map)) {
    expect(basename(file).length, file).toBeLessThan(40);
    expect(file.split("/").length, file).toBeLessThanOrEqual(3);
    expect(textOf(file).trimEnd().split("\n").length, file).toBeLessThanOrEqual(60);
  }
});

function linesOf(found: Route[], above = ""): string[] {
  return found.flatMap((route) => {
    const path = [above, route.path].filter((part) => part && part !== "/").join("/");
    const own = `${methodsOf(route.file).padEnd(10)}${`/${path}${route.index ? " (index)" : ""}`.padEnd(55)} ${route.file.slice("routes/".length)}`;
    return [own, ...linesOf(route.children ?? [], path)];
  });
}

function filesOf(found: Route[]): string[] {
  return found.flatMap((route) => [route.file, ...filesOf(route.children ?? [])]);
}

function methodsOf(file: string): string {
  const text = textOf(file);
  const answers = (name: string) =>
    new RegExp(`^export (async )?(function|const) ${name}\\b`, "m").test(text);
  return [answers("loader") || answers("default") ? "GET" : "", answers("action") ? "POST" : ""]
    .filter(Boolean)
    .join(" ");
}

function textOf(file: string): string {
  return readFileSync(join(projectRoot, "app", file), "utf8");
}
