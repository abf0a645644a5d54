import { Form, Link } from "@remix-run/react";
import { LONGEST_PASSKEY_NAME } from "#app/domain/team/passkey.ts";
import { type FormAnswer, readFaults } from "#app/i18n/form-faults.ts";
import { useFormats, useWords } from "#app/i18n/studio-language.tsx";
import { Button } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { FaultSummary } from "#app/ui/fault-summary.tsx";
import { TextField } from "#app/ui/field.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { Table } from "#app/ui/table.tsx";
import { PasskeyForm } from "./passkey-form.tsx";
import { makePasskey } from "./passkey-in-browser.ts";
import type { PasskeyView } from "./passkeys.query.server.ts";

const PATH = "/studio/account/passkeys";

interface Props {
  passkeys: PasskeyView[];
  /** Whether browsers allow passkeys at the studio's address. */
  isPossible: boolean;
  suggestedName: string;
  done: "added" | "removed" | null;
  answer: FormAnswer | undefined;
}

/** The account's passkeys: the devices that sign in, and the way to one more. */
export function PasskeysScreen({ passkeys, isPossible, suggestedName, done, answer }: Props) {
  const words = useWords();
  const { passkeys: own } = words;
  return (
    <>
      <PageHead
        title={own.title}
        above={<Link to="/studio/account">{words.accounts.title}</Link>}
        intro={own.intro}
      />
      {done && <Notice tone="good">{done === "added" ? own.isAdded : own.isRemoved}</Notice>}
      <Panel title={own.list}>
        {passkeys.length > 0 ? (
          <PasskeysTable passkeys={passkeys} />
        ) : (
          <EmptyState title={own.none} icon="key">
            <p>{own.noneText}</p>
          </EmptyState>
        )}
      </Panel>
      <Panel title={own.add} intro={isPossible ? own.addIntro : undefined}>
        {isPossible ? (
          <Addition suggestedName={suggestedName} answer={answer} />
        ) : (
          <p className="quiet">{own.notHere}</p>
        )}
      </Panel>
    </>
  );
}

function Addition({ suggestedName, answer }: { suggestedName: string; answer: FormAnswer | undefined }) {
  const words = useWords();
  const { passkeys: own } = words;
  const faults = readFaults(answer, words);
  return (
    <PasskeyForm action={PATH} answer={makePasskey} button={own.add} failed={own.notMade}>
      <FaultSummary title={faults.title} faults={faults.list} />
      <TextField
        name="name"
        label={own.name}
        hint={own.nameHint}
        autoComplete="off"
        maxLength={LONGEST_PASSKEY_NAME}
        defaultValue={faults.value("name") ?? suggestedName}
        fault={faults.of("name")}
      />
    </PasskeyForm>
  );
}

function PasskeysTable({ passkeys }: { passkeys: PasskeyView[] }) {
  const { passkeys: words, accounts } = useWords();
  const { day, moment } = useFormats();
  return (
    <Table name={words.list}>
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.lastUsed}</th>
          <th scope="col" className="table__extra">
            {words.added}
          </th>
          <th scope="col">{accounts.act}</th>
        </tr>
      </thead>
      <tbody>
        {passkeys.map(({ id, name, createdAt, lastUsedAt }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>{lastUsedAt ? <Moment at={lastUsedAt}>{moment(lastUsedAt)}</Moment> : words.never}</td>
            <td className="table__extra">
              <Moment at={createdAt}>{day(createdAt)}</Moment>
            </td>
            <td>
              <Form method="post" action={`${PATH}/${id}/removal`}>
                <Button look="quiet" aria-label={words.removeOf(name)}>
                  {words.remove}
                </Button>
              </Form>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
