import type { PlayerMessages } from "../../i18n/player-messages.ts";
import { ErrorSummary } from "../../player/error-summary.tsx";
import { CheckField, TextField } from "../../player/field.tsx";
import { Icon } from "../../player/icon.tsx";

type SignUpField = "firstName" | "lastName" | "email" | "rules" | "adult" | "newsletter";

export interface SignUpFormView {
  action: string;
  /** What this form is known by when it comes back, with a cookie or without. */
  formKey: string;
  values?: {
    firstName?: string;
    lastName?: string;
    email?: string;
    rules?: boolean;
    adult?: boolean;
    newsletter?: boolean;
  };
  /** Finished sentences (`t.refusals`). */
  errors?: Partial<Record<SignUpField, string>>;
  consents: { rules: string; rulesHref: string; adult?: string; newsletter: string };
  /** The friend's or launch link's token. */
  via?: string;
  /** The placement. */
  from?: string;
}

/**
 * `noValidate`: the server's sentences, in the page's language, all faults at once, are the one voice;
 * `required` still tells assistive technology.
 */
export function SignUpForm({ t, form }: { t: PlayerMessages; form: SignUpFormView }) {
  const { values = {}, errors = {}, consents } = form;
  return (
    <form className="form" method="post" action={form.action} noValidate data-next>
      <ErrorSummary t={t} errors={errors} />
      <input type="hidden" name="form" value={form.formKey} />
      {form.via && <input type="hidden" name="via" value={form.via} />}
      {form.from && <input type="hidden" name="from" value={form.from} />}
      <div className="form__pair">
        <TextField
          name="firstName"
          label={t.landing.firstName}
          autoComplete="given-name"
          required
          maxLength={40}
          defaultValue={values.firstName}
          error={errors.firstName}
        />
        <TextField
          name="lastName"
          label={t.landing.lastName}
          autoComplete="family-name"
          required
          maxLength={40}
          defaultValue={values.lastName}
          error={errors.lastName}
        />
      </div>
      <TextField
        name="email"
        type="email"
        label={t.landing.email}
        hint={t.landing.emailHint}
        autoComplete="email"
        autoCapitalize="none"
        spellCheck={false}
        required
        maxLength={254}
        defaultValue={values.email}
        error={errors.email}
      />
      <div className="form__checks">
        <CheckField
          name="rules"
          label={consents.rules}
          required
          checked={values.rules}
          error={errors.rules}
          aside={
            <a className="check__aside" href={consents.rulesHref}>
              {t.landing.readRules}
            </a>
          }
        />
        {consents.adult && (
          <CheckField
            name="adult"
            label={consents.adult}
            required
            checked={values.adult}
            error={errors.adult}
          />
        )}
        <CheckField
          name="newsletter"
          checked={values.newsletter}
          error={errors.newsletter}
          label={consents.newsletter}
          aside={<span className="check__tag">{t.landing.optional}</span>}
        />
      </div>
      <button className="button button--wide" type="submit">
        <span>{t.landing.start}</span>
        <Icon name="next" />
      </button>
    </form>
  );
}
