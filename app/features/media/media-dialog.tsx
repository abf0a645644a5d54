import { useRef, useState } from "react";
import { DIRECTIONS, type Language } from "#app/domain/kernel/language.ts";
import { LANGUAGE_NAMES } from "#app/i18n/language-names.ts";
import { useWords } from "#app/i18n/studio-language.tsx";
import { Button } from "#app/ui/button.tsx";
import { Dialog } from "#app/ui/dialog.tsx";
import { TextField } from "#app/ui/field.tsx";
import { FilePick } from "#app/ui/file-pick.tsx";
import type { MediaItem } from "./media.query.server.ts";
import { isOffered } from "./offered.ts";
import { ACCEPTED } from "./upload-form.tsx";

interface Props {
  items: readonly MediaItem[];
  languages: readonly Language[];
  onChoose: (item: MediaItem) => void;
  onClose: () => void;
}

/** The library to choose from by eye, and a way to add to it without leaving what one is writing. */
export default function MediaDialog({ items, languages, onChoose, onClose }: Props) {
  const { media, parts } = useWords();
  return (
    <Dialog title={media.pick.dialog} close={parts.close} onClose={onClose}>
      {/* The form around it is somebody's work, and none of what is typed here is a part of it. */}
      <div className="media-dialog" onInput={(event) => event.stopPropagation()}>
        {items.length === 0 && <p className="quiet">{media.pick.nothing}</p>}
        <ul className="media media--small">
          {items.map((item) => {
            const isReady = isOffered(item, languages);
            return (
              <li key={item.id} className="media__item">
                <button
                  type="button"
                  className="media__link media__choice"
                  disabled={!isReady}
                  onClick={() => onChoose(item)}
                >
                  <span className="media__frame">
                    <img className="media__picture" src={item.thumbnail} alt="" loading="lazy" />
                  </span>
                  <span className="media__name">
                    {isReady ? item.name : media.pick.notDescribed(item.name)}
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
        <NewPicture languages={languages} onAdded={onChoose} />
      </div>
    </Dialog>
  );
}

type Answer = { ok: true; item: MediaItem } | { ok: false; sentence: string };

function NewPicture({
  languages,
  onAdded,
}: {
  languages: readonly Language[];
  onAdded: (item: MediaItem) => void;
}) {
  const words = useWords();
  const { pick } = words.media;
  const part = useRef<HTMLFieldSetElement>(null);
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);

  const add = async () => {
    const form = new FormData();
    for (const field of part.current?.querySelectorAll("input") ?? []) {
      const [file] = field.files ?? [];
      if (file) form.set("file", file);
      else if (field.type !== "file") form.set(field.name.replace("new.", ""), field.value);
    }
    if (!form.has("file")) return setFault(words.faults.picture_missing);
    if (languages.some((tag) => String(form.get(`alt.${tag}`)).trim() === ""))
      return setFault(pick.altMissing);
    setBusy(true);
    setFault(null);
    const answer = await send(form);
    setBusy(false);
    if (answer?.ok) onAdded(answer.item);
    else setFault(answer?.sentence ?? pick.failed);
  };
  return (
    <fieldset className="form__part" ref={part}>
      <legend className="form__legend">{pick.orAdd}</legend>
      <FilePick
        name="new.file"
        label={words.media.file}
        hint={words.media.fileHint}
        invitation={words.parts.dropFile}
        accept={ACCEPTED}
      />
      {languages.map((tag) => (
        <TextField
          key={tag}
          name={`new.alt.${tag}`}
          label={words.media.altIn(LANGUAGE_NAMES[tag])}
          lang={tag}
          dir={DIRECTIONS[tag]}
          maxLength={500}
        />
      ))}
      <p role="alert" className="media-dialog__fault">
        {fault}
      </p>
      <div className="form__end">
        <Button
          type="button"
          look="main"
          icon="upload"
          aria-disabled={isBusy}
          onClick={() => !isBusy && add()}
        >
          {isBusy ? words.media.adding : pick.addHere}
        </Button>
      </div>
    </fieldset>
  );
}

async function send(form: FormData): Promise<Answer | null> {
  try {
    const answer = await fetch("/studio/media-uploads", { method: "POST", body: form, redirect: "manual" });
    return (await answer.json()) as Answer;
  } catch {
    return null;
  }
}
