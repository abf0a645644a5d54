import { useFormats, useWords } from "#app/i18n/studio-language.tsx";
import { Bar } from "#app/ui/bar.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { Table } from "#app/ui/table.tsx";
import type { SourceNumbers } from "./campaign-numbers.query.server.ts";

export function SourcesPanel({ sources, signedUp }: { sources: SourceNumbers[]; signedUp: number }) {
  const { campaign: words } = useWords();
  const { number, share } = useFormats();
  return (
    <Panel title={words.whereFrom} intro={words.whereFromIntro}>
      {sources.length === 0 ? (
        <EmptyState title={words.noPlays} icon="play">
          <p>{words.noPlaysText}</p>
        </EmptyState>
      ) : (
        <Table name={words.whereFrom}>
          <thead>
            <tr>
              <th scope="col">{words.source}</th>
              <th scope="col" className="table__number">
                {words.signedUp}
              </th>
              <th scope="col">{words.share}</th>
              <th scope="col" className="table__number">
                {words.finished}
              </th>
            </tr>
          </thead>
          <tbody>
            {sources.map(({ source, placement, plays, finished }) => (
              <tr key={`${source} ${placement}`}>
                <th scope="row">{placement ? words.placementNamed(placement) : words.sources[source]}</th>
                <td className="table__number">{number(plays)}</td>
                <td className="table__bar">
                  <Bar part={plays} whole={signedUp} tone="soft" />
                  <span>{share(plays, signedUp)}</span>
                </td>
                <td className="table__number">
                  {number(finished)} <span className="quiet">{share(finished, plays)}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Panel>
  );
}
