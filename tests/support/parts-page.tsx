import { useState } from "react";
import { createRoot } from "react-dom/client";
import { studioMessages } from "#app/i18n/studio-messages.ts";
import { ColourField } from "#app/ui/colour-field.tsx";
import { ComboField } from "#app/ui/combo-field.tsx";
import { ConfirmDialog } from "#app/ui/confirm-dialog.tsx";
import { LanguageSwitch } from "#app/ui/language-switch.tsx";
import { MenuButton } from "#app/ui/menu-button.tsx";
import { MomentField } from "#app/ui/moment-field.tsx";
import { moved } from "#app/ui/moved.ts";
import { SortableList } from "#app/ui/sortable-list.tsx";
import { TagsField } from "#app/ui/tags-field.tsx";
import { Tooltip } from "#app/ui/tooltip.tsx";

/** The parts that no studio page uses yet, on one page, in the language of its document; parts.spec.ts drives them. */
const { parts } = studioMessages(document.documentElement.lang === "fr" ? "fr" : "en");
const NAMES: Record<string, string> = { vine: "Vine", cellar: "Cellar", label: "Label", glass: "Glass" };
const COUNTRIES = [
  { value: "fr", label: "France" },
  { value: "re", label: "La Réunion" },
  { value: "nl", label: "Nederland" },
];

function Parts() {
  const [order, setOrder] = useState(Object.keys(NAMES));
  const [language, setLanguage] = useState<string | null>(null);
  const [asks, setAsks] = useState(false);
  const [isGone, setGone] = useState(false);
  const levels = order.map((id) => ({ id, name: NAMES[id] ?? "" }));
  return (
    <main className="shell__page">
      <h1>Parts</h1>
      <form>
        <SortableList
          label="Levels"
          items={levels}
          words={parts.sort}
          onMove={(id, to) => setOrder(moved(order, id, to))}
        >
          {(item) => <span data-testid="level">{item.name}</span>}
        </SortableList>
        <MomentField
          name="opens"
          label="Opens"
          timeZone="Europe/Paris"
          defaultValue="2026-12-01T09:30"
          calendar={parts.openCalendar}
        />
        <ComboField name="country" label="Country" open={parts.openList} options={COUNTRIES} />
        <TagsField name="tags" label="Tags" add={parts.addTag} defaultValue="wine, summer" />
        <ColourField
          name="brand"
          label="Brand"
          picker={parts.pickColour}
          defaultValue="#7a1f3d"
          contrast={(colour) => ({ sentence: `on ${colour}`, isEnough: true })}
        />
        <LanguageSwitch
          label="Languages"
          missing={parts.missing}
          all="All languages"
          languages={[
            { code: "fr", name: "Français", isMissing: false },
            { code: "en", name: "English", isMissing: true },
          ]}
          value={language}
          onChoose={setLanguage}
        />
      </form>
      <MenuButton
        label="More"
        items={[
          { key: "edit", label: "Edit", icon: "edit" },
          { key: "delete", label: "Delete", icon: "trash", isDanger: true, onChoose: () => setAsks(true) },
        ]}
      />
      <Tooltip words="Copies the level">
        <button type="button">Copy</button>
      </Tooltip>
      {isGone && <p>Gone</p>}
      {asks && (
        <ConfirmDialog
          title="Delete the level?"
          confirm="Yes, delete"
          cancel={parts.cancel}
          isDanger
          onConfirm={() => {
            setGone(true);
            setAsks(false);
          }}
          onCancel={() => setAsks(false)}
        >
          Its questions go with it.
        </ConfirmDialog>
      )}
    </main>
  );
}

createRoot(document.getElementById("parts") as HTMLElement).render(<Parts />);
