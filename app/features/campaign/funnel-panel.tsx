import { useFormats, useWords } from "#app/i18n/studio-language.tsx";
import { Bar } from "#app/ui/bar.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { Table } from "#app/ui/table.tsx";

interface Props {
  signedUp: number;
  levels: { name: string; finished: number }[];
}

/** From sign-up through each level: how many remain, and where people are lost. */
export function FunnelPanel({ signedUp, levels }: Props) {
  const { campaign: words } = useWords();
  const { number, share } = useFormats();
  const steps = [
    { name: words.signedUp, people: signedUp },
    ...levels.map((level, index) => ({ name: `${index + 1}. ${level.name}`, people: level.finished })),
  ];
  return (
    <Panel title={words.funnel} intro={words.funnelIntro}>
      <Table name={words.funnel}>
        <thead>
          <tr>
            <th scope="col">{words.step}</th>
            <th scope="col" className="table__number">
              {words.peopleColumn}
            </th>
            <th scope="col">{words.share}</th>
            <th scope="col" className="table__number table__extra">
              {words.lost}
            </th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ name, people }, index) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="table__number">{number(people)}</td>
              <td className="table__bar">
                <Bar part={people} whole={signedUp} />
                <span>{share(people, signedUp)}</span>
              </td>
              <td className="table__number table__extra">{lost(steps[index - 1]?.people, people)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Panel>
  );

  function lost(before: number | undefined, people: number): string {
    if (before === undefined || before === people) return "–";
    return `${number(people - before)} (${share(people - before, before)})`;
  }
}
