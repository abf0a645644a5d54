import type { SignUpFormView } from "#app/features/play/sign-up-form.tsx";
import type { RouteArgs, Visit } from "#app/features/play/visit.server.tsx";

export interface SignUpFormOptions {
  /** What the form is known by when it comes back. */
  formKey: string;
  via?: string | undefined;
  from?: string | undefined;
  values?: SignUpFormView["values"];
  errors?: SignUpFormView["errors"];
}

/** The form of a campaign. A language asked for by address stays with it: the cookie that remembers it may be refused. */
export function signUpFormView(
  { request }: RouteArgs,
  visit: Visit,
  { formKey, via, from, values = {}, errors = {} }: SignUpFormOptions,
): SignUpFormView {
  const { consents } = visit.version.content;
  const isAskedFor = new URL(request.url).searchParams.get("lang") === visit.language;
  return {
    action: isAskedFor ? `${visit.home}?lang=${visit.language}` : visit.home,
    formKey,
    values,
    errors,
    consents: {
      rules: visit.words(consents.rules),
      rulesHref: `${visit.home}/rules`,
      newsletter: visit.words(consents.newsletter),
      ...(consents.adult ? { adult: visit.words(consents.adult) } : {}),
    },
    ...(via ? { via } : {}),
    ...(from ? { from } : {}),
  };
}
