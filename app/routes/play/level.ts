import { answerAtOnce } from "#app/features/game/answer-at-once.server.ts";
import { acceptedAnswer, refusedAnswer } from "#app/features/game/answered.server.ts";
import { questionPage, visitLevel, wholeNumber } from "#app/features/game/level-visit.server.tsx";
import { requireOpenLevel } from "#app/features/game/open-level.server.tsx";
import { submitAnswer } from "#app/features/game/submit-answer.server.ts";
import type { RouteArgs } from "#app/features/play/visit.server.tsx";
import { now } from "#app/infra/clock.server.ts";
import { readFields } from "#app/infra/http.server.ts";
import { deviceToken } from "#app/infra/player-cookie.server.ts";

export async function loader(args: RouteArgs): Promise<Response> {
  const visit = await visitLevel(args);
  const { level, attempt } = requireOpenLevel(args, visit);
  return questionPage(args, visit, level, attempt.position);
}

export async function action(args: RouteArgs): Promise<Response> {
  const fields = await readFields(args.request);
  const at = now();
  const question = fields.get("question")?.[0] ?? "";
  const command = { question, fields, skip: fields.has("skip"), at: at.getTime() };
  const { campaign = "", level: number } = args.params;
  const stored = await answerAtOnce({
    slug: campaign,
    token: deviceToken(args.request),
    level: wholeNumber(number),
    versionId: fields.get("version")?.[0],
    command: { ...command, pace: "normal" },
    now: at,
  });
  if (stored) return acceptedAnswer(args, stored, stored, at);

  const visit = await visitLevel(args);
  const { level } = requireOpenLevel(args, visit, question);
  const outcome = await submitAnswer(level, { ...command, pace: level.pace }, at);
  if (outcome.ok) return acceptedAnswer(args, outcome.value, level, at);
  return refusedAnswer(args, visit, level, { question, fields, refusal: outcome.refusal });
}
