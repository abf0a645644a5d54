import { Link } from "@remix-run/react";
import { LANGUAGE_NAMES } from "#app/i18n/language-names.ts";
import { useWords } from "#app/i18n/studio-language.tsx";
import { buttonClass } from "#app/ui/button.tsx";
import { Facts } from "#app/ui/facts.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { Table } from "#app/ui/table.tsx";
import type { ArrivalView } from "./arrival-view.server.ts";

/** What a campaign file has brought, and what of it this installation does not have. */
export function ArrivalScreen(view: ArrivalView) {
  const { exchange: words, draft } = useWords();
  const { slug, address, wanted, languages, levels, questions, pictures, missing } = view;
  return (
    <>
      <Panel title={words.arrived} intro={words.arrivedText}>
        <div className="form">
          <Facts
            facts={[
              { name: words.holds, value: draft.levelsAndQuestions(levels, questions) },
              { name: words.languages, value: languages.map((tag) => LANGUAGE_NAMES[tag]).join(", ") },
              {
                name: words.address,
                value: (
                  <>
                    <code>{address}</code>
                    <p className="quiet">{wanted ? words.addressChanged(wanted) : words.addressKept}</p>
                  </>
                ),
              },
              { name: words.pictures, value: picturesInWords(words, pictures, missing.length) },
            ]}
          />
          <div className="form__end">
            <Link className={buttonClass("main")} to={`/studio/campaigns/${slug}/draft/parts/identity`}>
              {words.goOn}
            </Link>
          </div>
        </div>
      </Panel>
      {missing.length > 0 && (
        <>
          <Notice tone="warn" title={words.picturesMissing(missing.length)}>
            {words.picturesMissingText}
          </Notice>
          <Table name={words.picturesMissing(missing.length)}>
            <thead>
              <tr>
                <th scope="col">{words.place}</th>
                <th scope="col">{words.picture}</th>
              </tr>
            </thead>
            <tbody>
              {missing.map(({ src, prompt, isLogo, href }) => (
                <tr key={`${href} ${src}`}>
                  <th scope="row">
                    <Link to={href}>{isLogo ? draft.fields.logo : prompt || draft.nothingSaid}</Link>
                  </th>
                  <td>
                    <code>{src}</code>
                  </td>
                </tr>
              ))}
            </tbody>
          </Table>
        </>
      )}
    </>
  );
}

function picturesInWords(
  words: ReturnType<typeof useWords>["exchange"],
  all: number,
  missing: number,
): string {
  if (all === 0) return words.noPictures;
  return missing === 0 ? words.allPictures : words.picturesMissing(missing);
}
