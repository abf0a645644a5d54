import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { loadDraftFrame } from "#app/features/draft/draft-mail.server.ts";
import { previewMail, previewTypedMail } from "#app/features/draft/mail-preview.server.ts";
import { requireMarketer } from "#app/features/team/session.server.ts";
import { page } from "#app/infra/http.server.ts";

/** The mail that the address chooses, as the draft has it: a document for a frame, in which nothing runs and nothing is loaded. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { brandId, content, query } = await visit(request, params.campaign);
  const { html } = await previewMail(brandId, content, query);
  return page(html, {
    headers: {
      "Content-Security-Policy":
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'; sandbox allow-same-origin",
      "X-Frame-Options": "SAMEORIGIN",
    },
  });
}

/** The same with the words that the form holds, for the page's script. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { brandId, content, query } = await visit(request, params.campaign);
  const preview = await previewTypedMail(brandId, content, query, await request.formData());
  return Response.json(preview, { status: preview ? 200 : 422, headers: { "Cache-Control": "no-store" } });
}

async function visit(request: Request, slug = "") {
  const { brand } = await requireMarketer(request);
  const content = await loadDraftFrame(brand.id, slug);
  if (!content) throw new Response(null, { status: 404 });
  return { brandId: brand.id, content, query: new URL(request.url).searchParams };
}
