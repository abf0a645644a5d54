import { useFormats, useWords } from "#app/i18n/studio-language.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { durationIn } from "./duration.ts";
import type { QuestionInsight } from "./questions.query.server.ts";
import { Spread } from "./spread.tsx";

/** One question's numbers, each with its spread. */
export function QuestionRow({ question }: { question: QuestionInsight }) {
  const { live: words } = useWords();
  const { number } = useFormats();
  const { level, prompt, answered, right, discrimination, time, dropOff, wrong, alerts } = question;
  const hundredths = (n: number) => number(Math.round(n * 100) / 100);
  const duration = durationIn(words, number);
  return (
    <tr>
      <th scope="row" className="table__text">
        {level}. {prompt}
        {alerts.length > 0 && (
          <span className="live__alerts">
            {alerts.map((alert) => (
              <Badge tone="warn" key={alert}>
                {words.alerts[alert][0]}
              </Badge>
            ))}
          </span>
        )}
      </th>
      <td className="table__number">{number(answered)}</td>
      <td className="table__number">{right || answered === 0 ? <Spread share={right} /> : words.taste}</td>
      <td className="table__number">
        {discrimination ? (
          <>
            {hundredths(discrimination.r)}
            <span className="live__spread">
              {words.interval(hundredths(discrimination.low), hundredths(discrimination.high))}
            </span>
            <span className="live__spread">{words.ofAnswers(discrimination.n)}</span>
          </>
        ) : (
          words.none
        )}
      </td>
      <td className="table__number">
        {time ? (
          <>
            {duration(time.quartiles[1])}
            <span className="live__spread">
              {words.quartiles(duration(time.quartiles[0]), duration(time.quartiles[2]))}
            </span>
            <span className="live__spread">{words.ofAnswers(time.n)}</span>
          </>
        ) : (
          words.none
        )}
      </td>
      <td className="table__number">
        <Spread share={dropOff} withCount />
      </td>
      <td className="table__text">
        {wrong ? (
          <>
            {wrong.words}
            <span className="live__spread">{words.times(wrong.n)}</span>
          </>
        ) : (
          words.none
        )}
      </td>
    </tr>
  );
}
