import { isRouteErrorResponse, Link, useRouteError } from "@remix-run/react";
import { useWords } from "#app/i18n/studio-language.tsx";
import { buttonClass } from "#app/ui/button.tsx";

/** What the reader is told when a page cannot be shown. What went wrong in detail is in the log alone. */
export function ErrorScreen() {
  const { errors } = useWords();
  const error = useRouteError();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const [heading, text] =
    status === 404
      ? [errors.notFound, errors.notFoundText]
      : status === 403
        ? [errors.forbidden, errors.forbiddenText]
        : [errors.broken, errors.brokenText];
  return (
    <main className="lone" id="content">
      <h1 className="lone__title">{heading}</h1>
      <p className="lone__intro">{text}</p>
      <p>
        <Link to="/studio" className={buttonClass("main")}>
          {errors.toStudio}
        </Link>
      </p>
    </main>
  );
}
