import { RulesScreen } from "#app/features/play/rules-screen.tsx";
import { campaignPage, type RouteArgs, type Visit } from "#app/features/play/visit.server.tsx";

export function rulesPage(args: RouteArgs, visit: Visit): Response {
  const paragraphs = visit
    .words(visit.version.content.rules)
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
  return campaignPage(args, visit, {
    title: visit.t.rules.title,
    body: <RulesScreen t={visit.t} paragraphs={paragraphs} backHref={visit.home} />,
  });
}
