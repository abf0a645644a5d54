import { register } from "prom-client";

/** Prometheus' text format. No label holds anything about a person. */
export async function loader(): Promise<Response> {
  return new Response(await register.metrics(), {
    headers: { "Content-Type": register.contentType, "Cache-Control": "no-store" },
  });
}
