import { useFormats, useWords } from "#app/i18n/studio-language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { RangePlot } from "#app/ui/range-plot.tsx";
import { Stat, Stats } from "#app/ui/stat.tsx";
import { Table } from "#app/ui/table.tsx";
import { CarriersTable } from "./carriers-table.tsx";
import type { SimulationView, StepView } from "./simulation-view.ts";

/** "If so many people are invited": figures with their ranges, the way as a picture and a table, and what carries it. */
export function SimulationPanel(view: SimulationView) {
  const { simulation: words } = useWords();
  return (
    <Panel title={words.title} intro={words.intro(view.invited)}>
      <div className="simulation__figures">
        <Stats>
          {view.figures.map(({ name, value, range, note }) => (
            <Stat key={name} name={name} value={value} note={note ? `${range} · ${note}` : range} />
          ))}
        </Stats>
      </div>
      <p className="quiet">
        {words.method(view.runs, view.plays)}{" "}
        {view.isSettled ? words.settled(view.error) : words.unsettled(view.error)}{" "}
        {words.friendsPerPlayer(view.friendsPerPlayer)}
      </p>
      <Remarks {...view} />
      <Way steps={view.steps} />
      <CarriersTable carriers={view.carriers} />
    </Panel>
  );
}

/** Where a limit of the campaign ends it, and where the simulation itself had to be stopped. */
function Remarks({ runsCut, turnedAway, waiting }: SimulationView) {
  const { simulation: words } = useWords();
  const remarks = [
    runsCut > 0 ? words.runsCut(runsCut) : "",
    turnedAway > 0 ? words.turnedAway(turnedAway) : "",
    waiting > 0 ? words.waiting(waiting) : "",
  ].filter(Boolean);
  if (remarks.length === 0) return null;
  return (
    <ul className="simulation__remarks">
      {remarks.map((remark) => (
        <li key={remark}>
          <Notice tone="warn">{remark}</Notice>
        </li>
      ))}
    </ul>
  );
}

function Way({ steps }: { steps: StepView[] }) {
  const { simulation: words } = useWords();
  const { number } = useFormats();
  return (
    <>
      <h3 className="simulation__part">{words.picture}</h3>
      <RangePlot
        title={words.picture}
        description={words.pictureText(steps.length)}
        rows={steps.map((step) => ({ ...step, isFaint: !step.isReported }))}
        tick={number}
      />
      <Table name={words.numbers}>
        <thead>
          <tr>
            <th scope="col">{words.step}</th>
            <th scope="col" className="table__number">
              {words.middle}
            </th>
            <th scope="col" className="table__number">
              {words.nineOfTen}
            </th>
            <th scope="col">{words.counted}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ name, value, range, isReported }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="table__number">{value}</td>
              <td className="table__number">{range}</td>
              <td className={isReported ? "quiet" : undefined}>
                {isReported ? words.reported : words.notMeasured}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}
