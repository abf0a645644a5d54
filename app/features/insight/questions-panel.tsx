import { useFormats, useWords } from "#app/i18n/studio-language.tsx";
import { IntervalPlot } from "#app/ui/interval-plot.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { Table } from "#app/ui/table.tsx";
import { CsvLink } from "./csv-link.tsx";
import { QuestionRow } from "./question-row.tsx";
import type { QuestionInsight } from "./questions.query.server.ts";

/** Every question by its answers; those that an author should look at are named first. */
export function QuestionsPanel({ questions, sample }: { questions: QuestionInsight[]; sample: number }) {
  const { live: words } = useWords();
  const { share: percent } = useFormats();
  const doubtful = questions.filter(({ alerts }) => alerts.length > 0);
  const scored = questions.flatMap(({ level, key, prompt, right, alerts }) =>
    right
      ? [
          {
            key: `${level} ${key}`,
            name: `${level}. ${prompt}`,
            low: right.low,
            middle: right.share,
            high: right.high,
            value: percent(right.share, 1),
            isDoubtful: alerts.length > 0,
          },
        ]
      : [],
  );
  return (
    <Panel
      title={words.questions}
      intro={words.questionsIntro(sample)}
      aside={<CsvLink table="questions" of={words.questions} />}
    >
      {doubtful.length > 0 && (
        <Notice tone="warn" title={words.alertsTitle(doubtful.length)}>
          <ul>
            {doubtful.flatMap(({ level, key, prompt, alerts }) =>
              alerts.map((alert) => (
                <li key={`${level} ${key} ${alert}`}>
                  {level}. {prompt} – {words.alerts[alert][1]}
                </li>
              )),
            )}
          </ul>
        </Notice>
      )}
      {scored.length > 0 && (
        <IntervalPlot
          title={words.plotTitle}
          description={words.plotText(scored.length, doubtful.length)}
          rows={scored}
          tick={(value) => percent(value, 1)}
        />
      )}
      <Table name={words.questions}>
        <thead>
          <tr>
            <th scope="col">{words.question}</th>
            {[words.answers, words.right, words.discrimination, words.time, words.dropOff].map((name) => (
              <th scope="col" className="table__number" key={name}>
                {name}
              </th>
            ))}
            <th scope="col">{words.wrong}</th>
          </tr>
        </thead>
        <tbody>
          {questions.map((question) => (
            <QuestionRow key={`${question.level} ${question.key}`} question={question} />
          ))}
        </tbody>
      </Table>
    </Panel>
  );
}
