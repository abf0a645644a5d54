import { Form } from "@remix-run/react";
import { useFormats, useWords } from "#app/i18n/studio-language.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { Button } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { Table } from "#app/ui/table.tsx";
import type { VersionLine } from "./versions.query.server.ts";

/** Every publication: who, when, what differs from the one before, and the way back to it. */
export function VersionsScreen({
  versions,
  slug,
  mayChange,
}: {
  versions: VersionLine[];
  slug: string;
  mayChange: boolean;
}) {
  const { draft: words, exchange } = useWords();
  const { number } = useFormats();
  return (
    <Panel title={words.versions} intro={words.versionsIntro}>
      {versions.length === 0 ? (
        <EmptyState title={words.noVersions}>
          <p>{words.noVersionsText}</p>
        </EmptyState>
      ) : (
        <Table name={words.versions}>
          <thead>
            <tr>
              <th scope="col">{words.versions}</th>
              <th scope="col">{words.publishedAt}</th>
              <th scope="col">{words.publishedBy}</th>
              <th scope="col">{words.changes}</th>
              <th scope="col" className="table__number">
                {words.plays}
              </th>
              <th scope="col">{exchange.fileOfVersion}</th>
              {mayChange && <th scope="col">{words.restore}</th>}
            </tr>
          </thead>
          <tbody>
            {versions.map((version) => (
              <tr key={version.number}>
                <th scope="row">
                  {words.version(version.number)}{" "}
                  {version.isCurrent && <Badge tone="good">{words.current}</Badge>}
                </th>
                <td>
                  <When at={new Date(version.publishedAt)} />
                </td>
                <td>{version.publishedBy ?? "–"}</td>
                <td>
                  <Changes version={version} />
                </td>
                <td className="table__number">{number(version.plays)}</td>
                <td>
                  <a
                    href={`/studio/campaigns/${slug}/versions/${version.number}/file`}
                    aria-label={words.of(exchange.exportVersion, words.version(version.number))}
                    download
                  >
                    {exchange.exportVersion}
                  </a>
                </td>
                {mayChange && (
                  <td>
                    {!version.isCurrent && (
                      <Form method="post" action={`/studio/campaigns/${slug}/draft/restorations`}>
                        <input type="hidden" name="number" value={version.number} />
                        <Button aria-label={words.of(words.restore, words.version(version.number))}>
                          {words.restore}
                        </Button>
                      </Form>
                    )}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Panel>
  );
}

function When({ at }: { at: Date }) {
  const { moment } = useFormats();
  return <Moment at={at}>{moment(at)}</Moment>;
}

function Changes({ version }: { version: VersionLine }) {
  const { draft: words } = useWords();
  if (version.number === 1) return words.firstVersion;
  if (version.restores !== null) return words.restores(version.restores);
  return words.changedParts(version.changed.length);
}
