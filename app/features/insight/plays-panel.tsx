import { Link } from "@remix-run/react";
import { useFormats, useWords } from "#app/i18n/studio-language.tsx";
import { ColumnChart } from "#app/ui/column-chart.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { Table } from "#app/ui/table.tsx";
import { CsvLink } from "./csv-link.tsx";
import type { Grain, PlaysAt } from "./plays-over-time.query.server.ts";

/** A label below every so many columns. */
const LABELLED: Record<Grain, number> = { hour: 12, day: 6 };

export function PlaysPanel({ grain, plays }: { grain: Grain; plays: PlaysAt[] }) {
  const { live: words } = useWords();
  const { number, day, moment } = useFormats();
  const when = grain === "hour" ? moment : day;
  const sum = (of: (one: PlaysAt) => number) => plays.reduce((total, one) => total + of(one), 0);
  const busiest = plays.reduce<PlaysAt | undefined>(
    (most, one) => (one.signedUp > (most?.signedUp ?? 0) ? one : most),
    undefined,
  );
  return (
    <Panel
      title={words.plays}
      intro={words.playsIntro}
      aside={
        <div className="live__aside">
          <GrainLinks grain={grain} />
          <CsvLink table="plays" by={grain} of={words.plays} />
        </div>
      }
    >
      <ul className="chart__legend">
        <li>
          <Swatch className="chart__column" /> {words.signedUp}
        </li>
        <li>
          <Swatch className="chart__part" /> {words.finished}
        </li>
      </ul>
      <ColumnChart
        title={words.drawn(words.plays)}
        description={words.columnsText(
          number(sum(({ signedUp }) => signedUp)),
          number(sum(({ finished }) => finished)),
          busiest ? when(busiest.at) : words.none,
        )}
        tick={number}
        columns={plays.map(({ at, signedUp, finished }, index) => ({
          key: at.toISOString(),
          n: signedUp,
          part: finished,
          label: index % LABELLED[grain] === 0 ? when(at) : null,
        }))}
      />
      <Disclosure summary={words.asTable}>
        <Table name={words.plays}>
          <thead>
            <tr>
              <th scope="col">{words.when}</th>
              <th scope="col" className="table__number">
                {words.signedUp}
              </th>
              <th scope="col" className="table__number">
                {words.finished}
              </th>
            </tr>
          </thead>
          <tbody>
            {plays.map(({ at, signedUp, finished }) => (
              <tr key={at.toISOString()}>
                <th scope="row">{when(at)}</th>
                <td className="table__number">{number(signedUp)}</td>
                <td className="table__number">{number(finished)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </Disclosure>
    </Panel>
  );
}

function GrainLinks({ grain }: { grain: Grain }) {
  const { live: words } = useWords();
  const link = (to: Grain, label: string) => (
    <Link to={`?by=${to}`} aria-current={grain === to ? "true" : undefined} preventScrollReset>
      {label}
    </Link>
  );
  return (
    <nav className="live__aside" aria-label={words.grain}>
      {link("hour", words.byHour)}
      {link("day", words.byDay)}
    </nav>
  );
}

function Swatch({ className }: { className: string }) {
  return (
    <svg viewBox="0 0 10 10" aria-hidden="true">
      <rect className={className} width="10" height="10" rx="2" />
    </svg>
  );
}
