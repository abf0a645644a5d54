import { Form, Link } from "@remix-run/react";
import { type FormAnswer, readFaults } from "#app/i18n/form-faults.ts";
import { useWords } from "#app/i18n/studio-language.tsx";
import { Button } from "#app/ui/button.tsx";
import { FaultSummary } from "#app/ui/fault-summary.tsx";
import { TextField } from "#app/ui/field.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";
import type { AuthenticatorOffer } from "./begin-authenticator.server.ts";

interface Props {
  isOn: boolean;
  /** While the app is being set up. */
  offer: AuthenticatorOffer | null;
  answer: FormAnswer | undefined;
}

const PATH = "/studio/account/authenticator";

/** Setting an authenticator app up, in two steps on one page; or turning it off. */
export function AuthenticatorScreen({ isOn, offer, answer }: Props) {
  const { accounts: words } = useWords();
  return (
    <>
      <PageHead
        title={words.app}
        above={<Link to="/studio/account">{words.title}</Link>}
        intro={`${words.appIntro} ${words.secondFactorIntro}`}
      />
      {isOn && <Removal />}
      {!isOn && !offer && (
        <Panel title={words.setUp}>
          <Form method="post" action={PATH} className="form__end">
            <Button look="main">{words.begin}</Button>
          </Form>
        </Panel>
      )}
      {!isOn && offer && <SetUp offer={offer} answer={answer} />}
    </>
  );
}

function Removal() {
  const { accounts: words } = useWords();
  return (
    <Panel title={words.remove} intro={words.removeText}>
      <Form method="post" action={`${PATH}/removal`} className="form__end">
        <Button look="danger">{words.remove}</Button>
      </Form>
    </Panel>
  );
}

function SetUp({ offer, answer }: { offer: AuthenticatorOffer; answer: FormAnswer | undefined }) {
  const words = useWords();
  const { accounts } = words;
  const faults = readFaults(answer, words);
  const { size, path } = offer.qr;
  return (
    <>
      <Panel title={accounts.scan}>
        <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={accounts.qr}>
          <path d={path} stroke="currentColor" shapeRendering="crispEdges" />
        </svg>
        <p className="quiet">{accounts.typeInstead}</p>
        <p className="secret">{offer.secret}</p>
      </Panel>
      <Panel title={accounts.thenCode}>
        <Form method="post" action={`${PATH}/confirmation`} className="form" noValidate>
          <FaultSummary title={faults.title} faults={faults.list} />
          <TextField
            name="code"
            label={accounts.code}
            inputMode="numeric"
            autoComplete="one-time-code"
            required
            fault={faults.of("code")}
          />
          <div className="form__end">
            <Button look="main">{accounts.confirm}</Button>
          </div>
        </Form>
      </Panel>
    </>
  );
}

/** The only time that the recovery codes are shown. */
export function RecoveryCodesScreen({ codes }: { codes: string[] }) {
  const { accounts: words } = useWords();
  return (
    <>
      <PageHead title={words.codesTitle} intro={words.codesText} />
      <Panel title={words.codesTitle}>
        <ul className="secrets">
          {codes.map((code) => (
            <li key={code} className="secret">
              {code}
            </li>
          ))}
        </ul>
        <p>
          <Link to="/studio/account">{words.codesKept}</Link>
        </p>
      </Panel>
    </>
  );
}
