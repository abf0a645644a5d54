import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import { type ReactNode, useContext } from "react";
import { ErrorScreen } from "#app/features/team/error-screen.tsx";
import { readPreferences } from "#app/features/team/preferences.server.ts";
import { studioMeta } from "#app/features/team/studio-meta.ts";
import { StudioLanguage } from "#app/i18n/studio-language.tsx";
import { NonceContext } from "#app/ui/nonce.ts";
import type { loader as studioLoader } from "./routes/studio/studio.tsx";
import styles from "./styles/studio.css?url";
import icon from "./styles/studio-icon.svg?url";

export const meta = studioMeta;

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: styles },
  { rel: "icon", type: "image/svg+xml", href: icon },
];

export function loader({ request }: LoaderFunctionArgs) {
  return readPreferences(request);
}

/** The studio's document. A signed-in marketer's language counts before the browser's. */
export function Layout({ children }: { children: ReactNode }) {
  const nonce = useContext(NonceContext);
  // No error is null here, and not undefined.
  const hasFailed = (useRouteError() ?? null) !== null;
  const browser = useRouteLoaderData<typeof loader>("root");
  const studio = useRouteLoaderData<typeof studioLoader>("routes/studio/studio");
  const language = studio?.marketer.language ?? browser?.language ?? "en";
  return (
    <html lang={language} data-theme={browser?.theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        {/* Where React Aria looks for the mark of the few rules that it writes into the page. */}
        <meta property="csp-nonce" nonce={nonce} />
        <Meta />
        <Links />
      </head>
      <body>
        <StudioLanguage language={language} timeZone={browser?.timeZone ?? "UTC"}>
          {children}
        </StudioLanguage>
        {/* A page about an error is plain HTML: Remix's scripts cannot take over an address without a route. */}
        {!hasFailed && <ScrollRestoration nonce={nonce} />}
        {!hasFailed && <Scripts nonce={nonce} />}
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ErrorScreen />;
}
