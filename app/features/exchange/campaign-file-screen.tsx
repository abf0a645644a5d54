import { Form, Link, useNavigation } from "@remix-run/react";
import type { FileFault } from "#app/domain/exchange/file-fault.ts";
import { useFormats, useWords } from "#app/i18n/studio-language.tsx";
import { Button } from "#app/ui/button.tsx";
import { FilePick } from "#app/ui/file-pick.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { Table } from "#app/ui/table.tsx";
import type { UploadFault } from "./read-upload.server.ts";

interface Answer {
  /** Why there is no file to read. */
  missing: UploadFault | null;
  faults: FileFault[];
}

/** Makes a campaign of a file, or says where the file has to be mended. */
export function CampaignFileScreen({ answer }: { answer: Answer | undefined }) {
  const { exchange: words, draft, campaigns, parts } = useWords();
  const isBusy = useNavigation().state === "submitting";
  return (
    <>
      <PageHead
        title={words.campaignFileTitle}
        above={
          <>
            <Link to="/studio">{campaigns}</Link>
            {" / "}
            <Link to="/studio/campaigns/new">{draft.newCampaign}</Link>
          </>
        }
        intro={words.campaignFileIntro}
      />
      <Panel title={draft.file}>
        <Form method="post" encType="multipart/form-data" className="form" noValidate>
          {answer && answer.faults.length > 0 && (
            <div role="alert">
              <Notice tone="bad" title={words.notTaken}>
                {words.notTakenText(answer.faults.length)}
              </Notice>
            </div>
          )}
          <FilePick
            name="file"
            label={draft.file}
            hint={words.campaignFileHint}
            invitation={parts.dropFile}
            accept=".yaml,.yml,application/yaml,text/yaml"
            fault={answer?.missing ? words.uploadFaults[answer.missing] : undefined}
          />
          <div className="form__end">
            <Button look="main" icon="upload" aria-disabled={isBusy}>
              {draft.upload}
            </Button>
          </div>
        </Form>
      </Panel>
      {answer && answer.faults.length > 0 && <FaultsTable faults={answer.faults} />}
    </>
  );
}

function FaultsTable({ faults }: { faults: FileFault[] }) {
  const { exchange: words } = useWords();
  const { number } = useFormats();
  return (
    <Panel title={words.faultsOfFile}>
      <Table name={words.faultsOfFile}>
        <thead>
          <tr>
            <th scope="col" className="table__number">
              {words.line}
            </th>
            <th scope="col">{words.fault}</th>
            <th scope="col">{words.place}</th>
          </tr>
        </thead>
        <tbody>
          {faults.map((fault) => (
            <tr key={`${fault.line} ${fault.place} ${fault.code} ${fault.said ?? ""}`}>
              <th scope="row" className="table__number">
                {number(fault.line)}
              </th>
              <td>{words.fileFaults[fault.code](fault)}</td>
              <td>{fault.place === "" ? words.wholeFile : <code>{fault.place}</code>}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Panel>
  );
}
