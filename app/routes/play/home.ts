import { onlyLiveCampaign } from "#app/features/play/only-live-campaign.query.server.ts";
import { seeOther } from "#app/infra/http.server.ts";

/** The bare address leads to the game when there is one, else to the studio. */
export async function loader(): Promise<Response> {
  const slug = await onlyLiveCampaign();
  return seeOther(slug ? `/play/${slug}` : "/studio");
}
