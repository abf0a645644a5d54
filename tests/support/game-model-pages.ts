import { expect } from "vitest";
import type { Reply } from "#tests/support/game-model.ts";
import { stepsOf } from "#tests/support/game-model-rules.ts";
import type { HttpAnswer, HttpRequest } from "#tests/support/game-model-server.ts";
import type { Game, ModelCampaign } from "#tests/support/game-model-state.ts";
import { EVERY_SECRET, promptMark, whyMark } from "#tests/support/game-model-ways.ts";

/** The question that a page asks. */
export function questionIn({ body }: HttpAnswer): string | undefined {
  return /name="question" value="([^"]*)"/.exec(body)?.[1];
}

export function expectReply(reply: Reply, answered: HttpAnswer, { method }: HttpRequest): void {
  const { status, location, body } = answered;
  if ("leads" in reply) {
    expect([status, reply.orElse?.test(location ?? "") ? reply.leads : location]).toEqual([303, reply.leads]);
    return;
  }
  expect(status).toBe(reply.shows === "refusal" ? 422 : 200);
  if (method === "HEAD") return;
  switch (reply.shows) {
    case "start":
      expect(body).toMatch(/action="[^"]*\/start"/);
      return;
    case "question":
    case "refusal":
      expect(reply.question ?? questionIn(answered)).toBe(questionIn(answered));
      expect(body).toContain(promptMark(questionIn(answered) ?? ""));
      // The signs that a card of an answered question bears.
      expect(body).not.toMatch(/choice--(answered|right|missed|wrong)|verdict/);
      return;
    case "feedback":
      expect(body).toContain(promptMark(reply.question));
      expect(questionIn(answered)).toBeUndefined();
  }
}

/**
 * No page holds a question that the player has not come to, nor what is right about one that the player has not
 * answered. What the request itself said may be said again.
 */
export function expectNoLeak(
  { levels }: ModelCampaign,
  seen: Pick<Game, "shown" | "told">,
  { status, body }: HttpAnswer,
  { fields = [] }: HttpRequest,
): void {
  expect(status).toBeLessThan(500);
  const sent = fields.map(([, value]) => value).join(" ");
  const leaks = levels.flatMap(stepsOf).flatMap(({ key }) => {
    const isTold = seen.told.includes(key);
    const isShown = isTold || seen.shown.includes(key);
    const secret = EVERY_SECRET[key];
    return [
      ...(body.includes(promptMark(key)) && !isShown ? [`asks ${key}`] : []),
      ...(body.includes(whyMark(key)) && !isTold ? [`explains ${key}`] : []),
      ...(secret?.test(body) && !isTold && !secret.test(sent) ? [`solves ${key}`] : []),
    ];
  });
  expect(leaks).toEqual([]);
}
