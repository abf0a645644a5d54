import { Form, Link } from "@remix-run/react";
import { STUDIO_LANGUAGES } from "#app/domain/kernel/language.ts";
import { type FormAnswer, readFaults } from "#app/i18n/form-faults.ts";
import { LANGUAGE_NAMES } from "#app/i18n/language-names.ts";
import { useFormats, useLanguage, useWords } from "#app/i18n/studio-language.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { Button, buttonClass } from "#app/ui/button.tsx";
import { FaultSummary } from "#app/ui/fault-summary.tsx";
import { SelectField, TextField } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";
import type { AccountView } from "./account.query.server.ts";
import { SessionsPanel } from "./sessions-panel.tsx";

interface Props {
  me: { name: string; email: string };
  account: AccountView;
  /** What has just been done. */
  done: "saved" | "password" | null;
  answer: FormAnswer | undefined;
}

/** One's own account: name and language, what protects it, and where it is open. */
export function AccountScreen({ me, account, done, answer }: Props) {
  const { accounts: words } = useWords();
  return (
    <>
      <PageHead title={words.title} intro={words.intro(me.email)} />
      {done && <Notice tone="good">{done === "saved" ? words.saved : words.passwordChanged}</Notice>}
      <div className="columns">
        <div className="columns__wide">
          <SessionsPanel sessions={account.sessions} />
          <SecondFactorPanel account={account} />
        </div>
        <div className="columns__narrow">
          <AboutPanel name={me.name} answer={answer} />
          <Panel title={words.password} intro={words.passwordIntro}>
            <Link to="/studio/account/password" className={buttonClass()}>
              {words.changePassword}
            </Link>
          </Panel>
        </div>
      </div>
    </>
  );
}

function AboutPanel({ name, answer }: { name: string; answer: FormAnswer | undefined }) {
  const words = useWords();
  const faults = readFaults(answer, words);
  const language = useLanguage();
  return (
    <Panel title={words.accounts.aboutYou}>
      <Form method="post" className="form" noValidate>
        <FaultSummary title={faults.title} faults={faults.list} />
        <TextField
          name="name"
          label={words.accounts.name}
          hint={words.accounts.nameHint}
          autoComplete="name"
          required
          defaultValue={faults.value("name") ?? name}
          fault={faults.of("name")}
        />
        <SelectField
          key={language}
          name="language"
          label={words.accounts.language}
          defaultValue={language}
          options={STUDIO_LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        />
        <div className="form__end">
          <Button look="main">{words.accounts.save}</Button>
        </div>
      </Form>
    </Panel>
  );
}

/** What is asked for after the password: a device, an app, both or nothing. */
function SecondFactorPanel({ account }: { account: AccountView }) {
  const { accounts: words, passkeys } = useWords();
  const { day } = useFormats();
  const { authenticatorSince: since, passkeys: held } = account;
  const isOn = since !== null || held > 0;
  return (
    <Panel
      title={words.secondFactor}
      intro={words.secondFactorIntro}
      aside={<Badge tone={isOn ? "good" : "plain"}>{isOn ? words.on : words.off}</Badge>}
    >
      <ul className="factors">
        <Factor
          name={passkeys.title}
          state={held > 0 ? passkeys.held(held) : passkeys.about}
          to="/studio/account/passkeys"
          action={held > 0 ? passkeys.manage : passkeys.addFirst}
          isFirst={!isOn}
        />
        <Factor
          name={words.app}
          state={since ? words.onSince(day(since)) : words.appIntro}
          to="/studio/account/authenticator"
          action={since ? words.change : words.start}
        />
      </ul>
      {isOn && <p className="quiet">{words.codesLeft(account.recoveryCodesLeft)}</p>}
    </Panel>
  );
}

interface FactorProps {
  name: string;
  /** Whether there is one, or what it would be. */
  state: string;
  to: string;
  action: string;
  isFirst?: boolean;
}

function Factor({ name, state, to, action, isFirst = false }: FactorProps) {
  const { accounts: words } = useWords();
  return (
    <li className="factors__one">
      <div>
        <h3 className="factors__name">{name}</h3>
        <p className="quiet">{state}</p>
      </div>
      <Link
        to={to}
        className={buttonClass(isFirst ? "main" : "plain")}
        aria-label={words.actOn(action, name)}
      >
        {action}
      </Link>
    </li>
  );
}
