import { Form, Link } from "@remix-run/react";
import { AUDIT_KINDS } from "#app/domain/team/audit-action.ts";
import { useFormats, useWords } from "#app/i18n/studio-language.tsx";
import { Button, buttonClass } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { SelectField } from "#app/ui/field.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { Table } from "#app/ui/table.tsx";
import type { AuditPage } from "./audit.query.server.ts";
import { auditSentence } from "./audit-sentence.ts";

/** Who did what, in sentences, with a filter by kind and by person. */
export function AuditScreen({ page }: { page: AuditPage }) {
  const { audit: words } = useWords();
  const query = queryOf(page);
  return (
    <>
      <PageHead
        title={words.title}
        intro={words.intro}
        actions={
          <a href={`/studio/activity.csv?${query}`} className={buttonClass()} download>
            {words.exportCsv}
          </a>
        }
      />
      <Panel title={words.list}>
        <FilterForm page={page} />
        {page.entries.length === 0 ? (
          <EmptyState title={words.none}>
            <p>{words.noneText}</p>
          </EmptyState>
        ) : (
          <EntriesTable entries={page.entries} />
        )}
        {page.next && (
          <p>
            <Link to={`?${query}&after=${page.next}`}>{words.older}</Link>
          </p>
        )}
      </Panel>
    </>
  );
}

function FilterForm({ page }: { page: AuditPage }) {
  const { audit: words } = useWords();
  const { kind, person } = page.filter;
  return (
    <Form method="get" className="filter">
      <SelectField
        name="person"
        label={words.person}
        defaultValue={person ?? ""}
        options={[
          { value: "", label: words.everybody },
          ...page.people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <SelectField
        name="kind"
        label={words.kind}
        defaultValue={kind ?? ""}
        options={[
          { value: "", label: words.everything },
          ...AUDIT_KINDS.map((value) => ({ value, label: words.kinds[value] })),
        ]}
      />
      <Button>{words.filter}</Button>
    </Form>
  );
}

function EntriesTable({ entries }: { entries: AuditPage["entries"] }) {
  const words = useWords();
  const { moment } = useFormats();
  return (
    <Table name={words.audit.list}>
      <thead>
        <tr>
          <th scope="col">{words.audit.when}</th>
          <th scope="col">{words.audit.person}</th>
          <th scope="col">{words.audit.did}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id}>
            <td>
              <Moment at={entry.at}>{moment(entry.at)}</Moment>
            </td>
            <td>{entry.person}</td>
            <td>{auditSentence(entry, words)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function queryOf({ filter }: AuditPage): string {
  return new URLSearchParams({ kind: filter.kind ?? "", person: filter.person ?? "" }).toString();
}
