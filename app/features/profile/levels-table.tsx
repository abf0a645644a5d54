import { useFormats, useWords } from "#app/i18n/studio-language.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { Table } from "#app/ui/table.tsx";
import type { ProspectPlay } from "./prospect.query.server.ts";

/** The score opened into why: what answers, bonuses and boosts gave in each level, and what was taken back. */
export function LevelsTable({ play }: { play: ProspectPlay }) {
  const { profile: words } = useWords();
  const { number } = useFormats();
  const { levels, kinds, totals, sum } = play.ledger;
  return (
    <Table name={`${words.score}, ${play.campaignName}`}>
      <thead>
        <tr>
          <th scope="col">{words.levelColumn}</th>
          {kinds.map((kind) => (
            <th scope="col" className="table__number" key={kind}>
              {words.ledger.kinds[kind]}
            </th>
          ))}
          <th scope="col" className="table__number">
            {words.ledger.total}
          </th>
          <th scope="col">{words.ended}</th>
        </tr>
      </thead>
      <tbody>
        {levels.map(({ name, points, total }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a level is its number.
          <tr key={index}>
            <th scope="row">{name === null ? words.ledger.noLevel : `${index + 1}. ${name}`}</th>
            {kinds.map((kind) => (
              <td className="table__number" key={kind}>
                {number(points[kind])}
              </td>
            ))}
            <td className="table__number">{number(total)}</td>
            <td>
              {name !== null && index < play.levelsFinished ? <Badge tone="good">{words.ended}</Badge> : "–"}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.ledger.total}</th>
          {kinds.map((kind) => (
            <td className="table__number" key={kind}>
              {number(totals[kind])}
            </td>
          ))}
          <td className="table__number">{number(sum)}</td>
          <td />
        </tr>
      </tfoot>
    </Table>
  );
}
