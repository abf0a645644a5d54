import { useFormats, useWords } from "#app/i18n/studio-language.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Table } from "#app/ui/table.tsx";
import type { TestView } from "./sender.query.server.ts";

/** The last test mails and what the mail server said to each. */
export function TestsTable({ tests }: { tests: TestView[] }) {
  const { sender: words } = useWords();
  const { moment } = useFormats();
  return (
    <Table name={words.tests}>
      <thead>
        <tr>
          <th scope="col">{words.when}</th>
          <th scope="col">{words.outcome}</th>
        </tr>
      </thead>
      <tbody>
        {tests.map(({ id, at, outcome, smtpCode }) => (
          <tr key={id}>
            <td>
              <Moment at={at}>{moment(at)}</Moment>
            </td>
            <td>
              {words.outcomes[outcome]}
              {smtpCode && ` (${words.code(smtpCode)})`}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
