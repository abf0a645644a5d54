import { lazy, type ReactNode, useEffect, useRef, useState } from "react";
import { LANGUAGES, type Language } from "#app/domain/kernel/language.ts";
import { readMediaAddress } from "#app/domain/media/address.ts";
import { useWords } from "#app/i18n/studio-language.tsx";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { FieldFrame, wiring } from "#app/ui/field-frame.tsx";
import { InBrowser } from "#app/ui/in-browser.tsx";
import type { MediaItem } from "./media.query.server.ts";
import { isOffered, srcUpTo } from "./offered.ts";

const MediaDialog = lazy(() => import("./media-dialog.tsx"));

interface Props {
  /** Of the picture, such as "picture": the fields are "picture.src" and, for a file that is not the library's, "picture.path". */
  name: string;
  label: string;
  hint?: string | undefined;
  fault?: string | undefined;
  items: readonly MediaItem[];
  /** Those of the campaign: a picture is offered when it is described in each. */
  languages: readonly Language[];
  /** The address that is stored. */
  value: string | undefined;
  /** The widest file that is worth naming, in pixels. */
  widest: number;
  /** What else a file of the installation has to say: its size. */
  children?: ReactNode;
}

/**
 * Chooses a picture of the library: from a list, which is the form's own field and needs no script, or by eye in a dialog that
 * also takes new ones. What a picture shows is written into the fields beside it where they are still empty.
 */
export function MediaField(props: Props) {
  const { name, label, hint, fault, languages, value = "", widest, children } = props;
  const { pick } = useWords().media;
  const select = useRef<HTMLSelectElement>(null);
  const [added, setAdded] = useState<MediaItem[]>([]);
  const [chosen, setChosen] = useState(value);
  const [awaited, setAwaited] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const items = [...added.filter(({ id }) => !props.items.some((item) => item.id === id)), ...props.items];
  const own = readMediaAddress(value);
  const options = items.map((item) => ({
    item,
    // The stored width stays: choosing nothing changes nothing.
    src: item.id === own?.id ? value : srcUpTo(item, widest),
  }));
  const isStranger = own !== null && !items.some(({ id }) => id === own.id);
  const shown = options.find(({ src }) => src === chosen)?.item;

  // The list is the form's own field: it can be set once a new picture's option is in the page.
  useEffect(() => {
    if (awaited === null) return;
    choose(select.current, awaited);
    setAwaited(null);
  }, [awaited]);

  const take = (item: MediaItem, src: string) => {
    if (select.current?.form) describeBeside(select.current.form, name, item, shown);
    setChosen(src);
  };
  return (
    <div className="media-field">
      <div className="media-field__main">
        {shown && <img className="media-field__shown" src={shown.thumbnail} alt="" />}
        <FieldFrame name={`${name}.src`} label={label} hint={hint} fault={fault}>
          <select
            ref={select}
            className="field__input"
            defaultValue={own ? value : ""}
            onChange={(event) => {
              const found = options.find(({ src }) => src === event.target.value);
              if (found) take(found.item, found.src);
              else setChosen("");
            }}
            {...wiring(`${name}.src`, hint, fault)}
          >
            <option value="">{pick.none}</option>
            {isStranger && <option value={value}>{value}</option>}
            {options.map(({ item, src }) => {
              const isReady = isOffered(item, languages);
              return (
                <option key={item.id} value={src} disabled={!isReady && src !== value}>
                  {isReady ? item.name : pick.notDescribed(item.name)}
                </option>
              );
            })}
          </select>
        </FieldFrame>
        <div className="media-field__ways">
          <InBrowser plain={null}>
            {() => (
              <Button type="button" icon="picture" onClick={() => setOpen(true)}>
                {pick.browse}
              </Button>
            )}
          </InBrowser>
          <a href="/studio/media">{pick.toLibrary}</a>
        </div>
      </div>
      <Disclosure summary={pick.path} isOpen={!own && value !== ""}>
        <div className="media-field__path">
          <FieldFrame name={`${name}.path`} label={pick.pathLabel} hint={pick.pathHint} fault={undefined}>
            <input
              className="field__input"
              defaultValue={own ? "" : value}
              spellCheck={false}
              {...wiring(`${name}.path`, pick.pathHint, undefined)}
            />
          </FieldFrame>
          {children}
        </div>
      </Disclosure>
      {isOpen && (
        <InBrowser plain={null}>
          {() => (
            <MediaDialog
              items={items}
              languages={languages}
              onClose={() => setOpen(false)}
              onChoose={(item) => {
                setAdded((all) => [item, ...all]);
                setOpen(false);
                const src = item.id === own?.id ? value : srcUpTo(item, widest);
                take(item, src);
                setAwaited(src);
              }}
            />
          )}
        </InBrowser>
      )}
    </div>
  );
}

/** As if somebody had chosen it in the list: the form hears of it. */
function choose(select: HTMLSelectElement | null, src: string): void {
  if (!select) return;
  select.value = src;
  select.dispatchEvent(new Event("input", { bubbles: true }));
}

/** The library's words, where nobody has said anything of their own about this picture or the one before. */
function describeBeside(
  form: HTMLFormElement,
  name: string,
  { alt }: MediaItem,
  before: MediaItem | undefined,
): void {
  for (const tag of LANGUAGES) {
    const field = form.elements.namedItem(`${name}.alt.${tag}`);
    if (!(field instanceof HTMLInputElement)) continue;
    const said = field.value.trim();
    if (said === "" || said === before?.alt[tag]) field.value = alt[tag] ?? "";
  }
}
