import type { FaultLine } from "#app/domain/mailing/contact-line.ts";
import { useFormats, useWords } from "#app/i18n/studio-language.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { Table } from "#app/ui/table.tsx";

/** Which lines stayed out, and why. `count` is all of them; only the first ones are kept. */
export function FaultLinesPanel({ faults, count }: { faults: FaultLine[]; count: number }) {
  const { mailing: words } = useWords();
  const { number } = useFormats();
  if (count === 0) return <Panel title={words.faults}>{words.allGood}</Panel>;
  return (
    <Panel title={words.faultTitle(count)} intro={words.faultIntro}>
      <Table name={words.faults}>
        <thead>
          <tr>
            <th scope="col" className="table__number">
              {words.line}
            </th>
            <th scope="col">{words.reason}</th>
          </tr>
        </thead>
        <tbody>
          {faults.map(({ line, reason }) => (
            <tr key={`${line} ${reason}`}>
              <th scope="row" className="table__number">
                {number(line)}
              </th>
              <td>{words.lineFaults[reason]}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      {faults.length < count && <p className="quiet">{words.faultsShown(faults.length, count)}</p>}
    </Panel>
  );
}
