import { useWords } from "#app/i18n/studio-language.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { Bar } from "#app/ui/bar.tsx";
import { Table } from "#app/ui/table.tsx";
import type { CarrierView } from "./simulation-view.ts";

/** Every assumption with its value and where it is from, the one that carries most first. */
export function CarriersTable({ carriers }: { carriers: CarrierView[] }) {
  const { simulation: words } = useWords();
  return (
    <>
      <h3 className="simulation__part">{words.carriers}</h3>
      <p className="simulation__intro">{words.carriersIntro}</p>
      <Table name={words.carriers}>
        <thead>
          <tr>
            <th scope="col">{words.assumption}</th>
            <th scope="col" className="table__number">
              {words.value}
            </th>
            <th scope="col">{words.source}</th>
            <th scope="col">{words.effect}</th>
          </tr>
        </thead>
        <tbody>
          {carriers.map(({ name, value, isMeasured, isUnbuilt, effect, part }) => (
            <tr key={name}>
              <th scope="row">
                {name}
                {isUnbuilt && <span className="table__second">{words.unbuilt}</span>}
              </th>
              <td className="table__number">{value}</td>
              <td>
                <Badge tone={isMeasured ? "good" : "plain"}>
                  {isMeasured ? words.measured : words.guessed}
                </Badge>
              </td>
              <td className="table__bar table__bar--wide">
                <Bar part={part} whole={1} tone="soft" />
                <span>{effect}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}
