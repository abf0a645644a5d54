import { requireOpenDoor } from "#app/features/play/door.server.tsx";
import { landingPage, withPlace } from "#app/features/play/landing.server.tsx";
import { signUpSchema } from "#app/features/play/sign-up.schema.ts";
import { nextPath, type RouteArgs } from "#app/features/play/visit.server.tsx";
import { homeAfter, type PreviewVisit, visitPreview } from "#app/features/preview/preview-visit.server.ts";
import { previewedChallenger } from "#app/features/preview/previewed-standings.server.ts";
import { parseForm } from "#app/infra/form.server.ts";
import { readForm, seeOther } from "#app/infra/http.server.ts";

export async function loader(args: RouteArgs): Promise<Response> {
  const visit = await visitPreview(args);
  return landingPage(args, openTo(args, visit), { challenger: previewedChallenger(visit) });
}

/** The form is checked as the real one is, and what was typed is forgotten. */
export async function action(args: RouteArgs): Promise<Response> {
  const visit = await visitPreview(args);
  const opened = openTo(args, visit);
  const { adult } = visit.version.content.consents;
  const fields = await readForm(args.request);
  const parsed = parseForm(fields, signUpSchema(adult !== undefined), visit.t.refusals);
  if (!parsed.ok) return landingPage(args, opened, { challenger: previewedChallenger(visit), fault: parsed });
  if (visit.state.play) return seeOther(nextPath(visit));
  return seeOther(`${homeAfter(visit, { hasJoined: true })}/levels/1`);
}

function openTo(args: RouteArgs, visit: PreviewVisit) {
  requireOpenDoor(args, visit, { cover: true });
  return withPlace(args, visit, visit.preview.door === "full");
}
