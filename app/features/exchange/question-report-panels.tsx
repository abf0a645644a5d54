import { Form, Link, useNavigation } from "@remix-run/react";
import { useFormats, useWords } from "#app/i18n/studio-language.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { Button, buttonClass } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { Table } from "#app/ui/table.tsx";
import type { QuestionReport } from "./check-questions.server.ts";

interface Props {
  report: QuestionReport;
  /** The level's own page. */
  page: string;
  /** Where the questions are sent to be added. */
  target: string;
}

/** What a file would bring, what of it stays out and why, and the button that adds it. */
export function QuestionReportPanels({ report, page, target }: Props) {
  const { exchange: words } = useWords();
  const { taken, format, language, text } = report;
  const isBusy = useNavigation().state === "submitting";
  return (
    <>
      <div role="status">
        <Notice tone={toneOf(report)} title={summary(words, report)}>
          {words.readAs(words.formats[format])}
        </Notice>
      </div>
      <div className="form__end">
        {taken.length > 0 && (
          <Form method="post" action={target} encType="multipart/form-data">
            <input type="hidden" name="text" value={text} />
            <input type="hidden" name="format" value={format} />
            <input type="hidden" name="language" value={language} />
            <Button look="main" aria-disabled={isBusy}>
              {words.addThem(taken.length)}
            </Button>
          </Form>
        )}
        <Link to={`${page}/import`} className={buttonClass()}>
          {words.otherFile}
        </Link>
        {taken.length > 0 && <p className="quiet">{words.addText}</p>}
      </div>
      <Remarks {...report} />
      {taken.length > 0 && <Taken {...report} />}
    </>
  );
}

type Words = ReturnType<typeof useWords>["exchange"];

function summary(words: Words, { taken, all }: QuestionReport): string {
  if (taken.length === 0) return words.noneWillBeTaken;
  return taken.length === all ? words.allWillBeTaken(all) : words.someWillBeTaken(taken.length, all);
}

function toneOf({ taken, remarkCount }: QuestionReport) {
  if (taken.length === 0) return "bad";
  return remarkCount === 0 ? "good" : "warn";
}

function Remarks({ remarks, remarkCount }: QuestionReport) {
  const { exchange: words } = useWords();
  const { number } = useFormats();
  if (remarkCount === 0) return <Panel title={words.remarks}>{words.noRemarks}</Panel>;
  return (
    <Panel title={words.remarks} intro={words.remarksIntro(remarkCount)}>
      <Table name={words.remarks}>
        <thead>
          <tr>
            <th scope="col" className="table__number">
              {words.line}
            </th>
            <th scope="col">{words.outcome}</th>
            <th scope="col">{words.said}</th>
          </tr>
        </thead>
        <tbody>
          {remarks.map(({ row, line, outcome, reason, said }) => (
            <tr key={row}>
              <th scope="row" className="table__number">
                {number(line)}
              </th>
              <td>
                <Badge tone={outcome === "left-out" ? "bad" : "warn"}>{words.outcomes[outcome]}</Badge>{" "}
                {words.reasons[reason]}
              </td>
              <td>
                <bdi>{said}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      {remarks.length < remarkCount && (
        <p className="quiet">{words.moreRemarks(remarkCount - remarks.length)}</p>
      )}
    </Panel>
  );
}

function Taken({ taken, language }: QuestionReport) {
  const { exchange: words, draft } = useWords();
  const { number } = useFormats();
  return (
    <Panel title={words.willBeAdded}>
      <Table name={words.willBeAdded}>
        <thead>
          <tr>
            <th scope="col" className="table__number">
              {words.line}
            </th>
            <th scope="col">{words.question}</th>
            <th scope="col">{words.kind}</th>
          </tr>
        </thead>
        <tbody>
          {taken.map(({ row, line, prompt, kind }) => (
            <tr key={row}>
              <td className="table__number">{number(line)}</td>
              <th scope="row">
                <bdi lang={language}>{prompt}</bdi>
              </th>
              <td>
                <Badge>{draft.kinds[kind]}</Badge>
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Panel>
  );
}
