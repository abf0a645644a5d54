import { Link } from "@remix-run/react";
import { useLanguage, useWords } from "#app/i18n/studio-language.tsx";
import { buttonClass } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { filterQuery } from "./prospect-filter.ts";
import { ProspectFilterForm } from "./prospect-filter-form.tsx";
import type { ProspectList } from "./prospect-list.query.server.ts";
import { ProspectTable } from "./prospect-table.tsx";

export function ProspectsScreen(list: ProspectList) {
  const { profile: words } = useWords();
  // A spreadsheet set to French parts its cells by semicolons.
  const delimiter = useLanguage() === "fr" ? "semicolon" : "comma";
  const query = filterQuery(list.filter);
  const exported = `/studio/prospects.csv${query ? `${query}&` : "?"}delimiter=${delimiter}`;
  return (
    <>
      <PageHead
        title={words.title}
        intro={words.qualifiedMeans}
        actions={
          list.count > 0 && (
            <a href={exported} className={buttonClass()} download>
              <Icon name="download" isSmall />
              {words.export}
            </a>
          )
        }
      />
      <ProspectFilterForm filter={list.filter} campaigns={list.campaigns} isFiltered={list.isFiltered} />
      {list.count === 0 ? (
        <EmptyState
          title={list.isFiltered ? words.noMatch : words.none}
          icon="people"
          steps={list.isFiltered ? [] : words.noneSteps}
        >
          <p>{list.isFiltered ? words.noMatchText : words.noneText}</p>
        </EmptyState>
      ) : (
        <>
          <Found count={list.count} />
          <ProspectTable prospects={list.prospects} />
          <Pages list={list} />
        </>
      )}
    </>
  );
}

function Found({ count }: { count: number }) {
  const { profile: words } = useWords();
  return (
    <p className="found" role="status">
      {words.found(count)}
    </p>
  );
}

function Pages({ list }: { list: ProspectList }) {
  const { profile: words } = useWords();
  if (!list.after && !list.next) return null;
  return (
    <nav className="pages" aria-label={words.pages}>
      {list.after && (
        <Link to={`/studio/prospects${filterQuery(list.filter)}`} className={buttonClass()}>
          {words.newest}
        </Link>
      )}
      {list.next && (
        <Link
          to={`/studio/prospects${filterQuery(list.filter, list.next)}`}
          className={buttonClass()}
          rel="next"
        >
          {words.older}
        </Link>
      )}
    </nav>
  );
}
