import { useWords } from "#app/i18n/studio-language.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Panel } from "#app/ui/panel.tsx";

export interface CheckPlace {
  /** "Level 2, The vine · Question 3 · Explanation". */
  where: string;
  href: string;
}

/** One thing that is wrong or doubtful, with every place that it is true of. */
export interface CheckItem {
  sentence: string;
  places: CheckPlace[];
}

export interface CheckView {
  blocks: CheckItem[];
  warns: CheckItem[];
}

/** The check before launch: what to mend, then what to judge, each with its places as links. */
export function CheckPanel({ blocks, warns }: CheckView) {
  const { check: words } = useWords();
  const many = blocks.reduce((sum, { places }) => sum + places.length, 0);
  return (
    <Panel title={words.title}>
      {many === 0 && warns.length === 0 && (
        <EmptyState title={words.ready}>
          <p>{words.readyText}</p>
        </EmptyState>
      )}
      {many === 0 && warns.length > 0 && (
        <Notice tone="good" title={words.readyWithDoubts}>
          <p>{words.readyWithDoubtsText}</p>
        </Notice>
      )}
      {many > 0 && (
        <Notice tone="bad" title={words.notReady(many)}>
          <p>{words.notReadyText}</p>
        </Notice>
      )}
      <Group title={words.blocks} sign={words.blocksSign} tone="bad" items={blocks} />
      <Group title={words.warns} sign={words.warnsSign} tone="warn" items={warns} />
    </Panel>
  );
}

interface GroupProps {
  title: string;
  /** What each item is, in a word, for those who see no colour. */
  sign: string;
  tone: "bad" | "warn";
  items: CheckItem[];
}

function Group({ title, sign, tone, items }: GroupProps) {
  if (items.length === 0) return null;
  return (
    <section className="findings">
      <h3 className="findings__title">{title}</h3>
      <ul className="findings__list">
        {items.map(({ sentence, places }) => (
          <li className="finding" key={sentence}>
            <Badge tone={tone}>{sign}</Badge>
            <div className="finding__said">
              <p className="finding__sentence">{sentence}</p>
              <Places places={places} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** More than these are folded away: a language that was only promised has a hundred. */
const SHOWN = 4;

function Places({ places }: { places: CheckPlace[] }) {
  const { check: words } = useWords();
  const list = (
    <ul className="finding__places">
      {places.map(({ where, href }) => (
        <li key={href + where}>
          <a href={href}>{where}</a>
        </li>
      ))}
    </ul>
  );
  if (places.length <= SHOWN) return list;
  return (
    <details className="finding__more">
      <summary>{words.places(places.length)}</summary>
      {list}
    </details>
  );
}
