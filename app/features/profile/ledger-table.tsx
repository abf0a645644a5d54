import { useFormats, useWords } from "#app/i18n/studio-language.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Facts } from "#app/ui/facts.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Table } from "#app/ui/table.tsx";
import type { PlayLedger } from "./play-ledger.ts";

/** Every entry of a play's score, folded, and what the rules that made them say. */
export function LedgerTable({ name, ledger }: { name: string; ledger: PlayLedger }) {
  const words = useWords().profile.ledger;
  const rules: Readonly<Record<number, string>> = words.rules;
  const { number } = useFormats();
  if (ledger.lines.length === 0) return null;
  const title = words.lineByLine(ledger.lines.length);
  const versions = [...new Set(ledger.lines.map(({ ruleVersion }) => ruleVersion))].sort((a, b) => a - b);
  return (
    <Disclosure summary={title}>
      <Table name={`${title}, ${name}`}>
        <thead>
          <tr>
            <th scope="col">{words.when}</th>
            <th scope="col">{words.what}</th>
            <Column name={words.level} />
            <Column name={words.attempt} />
            <Column name={words.points} />
            <Column name={words.rule} />
          </tr>
        </thead>
        <tbody>
          {ledger.lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the ledger only grows, and is drawn as a whole.
            <Line key={index} line={line} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={4}>
              {words.total}
            </th>
            <td className="table__number">{number(ledger.sum)}</td>
            <td />
          </tr>
        </tfoot>
      </Table>
      <Facts
        facts={versions.map((version) => ({
          name: words.ruleName(version),
          value: rules[version] ?? words.laterRule,
        }))}
      />
    </Disclosure>
  );
}

function Column({ name }: { name: string }) {
  return (
    <th scope="col" className="table__number">
      {name}
    </th>
  );
}

function Line({ line }: { line: PlayLedger["lines"][number] }) {
  const words = useWords().profile.ledger;
  const { moment, number } = useFormats();
  const about = line.question ?? (line.act && words.acts[line.act]);
  return (
    <tr>
      <td>
        <Moment at={line.at}>{moment(line.at)}</Moment>
      </td>
      <th scope="row" className="table__text">
        {words.lines[line.kind]}
        {about && <span className="table__second">{about}</span>}
      </th>
      <td className="table__number">{line.level === null ? "–" : number(line.level)}</td>
      <td className="table__number">{line.attempt === null ? "–" : number(line.attempt)}</td>
      <td className="table__number">{number(line.points)}</td>
      <td className="table__number">{line.ruleVersion}</td>
    </tr>
  );
}
