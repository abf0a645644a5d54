import { type Problem, problemsOf } from "#app/domain/campaign/publishable.ts";
import { mayChange } from "#app/domain/team/role.ts";
import type { SignedIn } from "#app/features/team/session.server.ts";
import { toLocal } from "#app/infra/zoned-time.server.ts";
import { type DraftHead, loadDraftContent } from "./draft.query.server.ts";

/** What stands between a draft and its publication. */
export async function publicationView({ brand, role }: SignedIn, slug: string, zone: string) {
  const draft = await loadDraftContent(brand.id, slug);
  if (!draft) return null;
  const { head, content } = draft;
  const local = (at: Date | null) => (at ? toLocal(at, zone) : "");
  return {
    head: head satisfies DraftHead,
    problems: problemsOf(content) satisfies Problem[],
    opensAt: local(head.opensAt),
    closesAt: local(head.closesAt),
    zone,
    mayChange: mayChange(role) && head.state !== "closed",
  };
}
