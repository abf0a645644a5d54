import type { ReactNode } from "react";
import { useFormats, useWords } from "#app/i18n/studio-language.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { StepChart } from "#app/ui/step-chart.tsx";
import { Table } from "#app/ui/table.tsx";
import { CsvLink } from "./csv-link.tsx";
import type { LiveStep } from "./live-steps.ts";
import { Spread } from "./spread.tsx";

interface Props {
  title: string;
  intro: string;
  /** The file with the same numbers. */
  table: string;
  steps: LiveStep[];
  children?: ReactNode;
}

/** A funnel: its picture, and below it the same numbers with the definition of each step. */
export function StepsPanel({ title, intro, table, steps, children }: Props) {
  const { live: words } = useWords();
  const { number } = useFormats();
  const measured = steps.flatMap(({ name, n }) => (n === null ? [] : [{ name, n, value: number(n) }]));
  return (
    <Panel title={title} intro={intro} aside={<CsvLink table={table} of={title} />}>
      <StepChart
        title={words.drawn(title)}
        description={words.barsText(measured.map(({ name, value }) => `${name} ${value}`).join(", "))}
        steps={measured}
      />
      {children}
      <Table name={title}>
        <thead>
          <tr>
            <th scope="col">{words.step}</th>
            <th scope="col" className="table__number">
              {words.people}
            </th>
            <th scope="col" className="table__number">
              {words.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ key, name, definition, n, share }) => (
            <tr key={key}>
              <th scope="row">
                {name}
                <span className="table__second">{definition}</span>
              </th>
              <td className="table__number">{n === null ? words.notMeasured : number(n)}</td>
              <td className="table__number">
                <Spread share={share} />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Panel>
  );
}
