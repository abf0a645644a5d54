import type { ReactElement } from "react";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { studioMessages } from "#app/i18n/studio-messages.ts";
import { ColourField } from "#app/ui/colour-field.tsx";
import { ComboField } from "#app/ui/combo-field.tsx";
import { CommandList } from "#app/ui/command-list.tsx";
import { ConfirmDialog } from "#app/ui/confirm-dialog.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Checkbox, SelectField, TextArea, TextField } from "#app/ui/field.tsx";
import { FilePick } from "#app/ui/file-pick.tsx";
import { LanguageTabs } from "#app/ui/language-tabs.tsx";
import { MoneyField, PointsField } from "#app/ui/measure-field.tsx";
import { MenuButton } from "#app/ui/menu-button.tsx";
import { MomentField } from "#app/ui/moment-field.tsx";
import { RadioGroup } from "#app/ui/radio-group.tsx";
import { SavedState } from "#app/ui/saved-state.tsx";
import { Segments } from "#app/ui/segments.tsx";
import { SortableList } from "#app/ui/sortable-list.tsx";
import { Switch } from "#app/ui/switch.tsx";
import { TagsField } from "#app/ui/tags-field.tsx";
import { Tooltip } from "#app/ui/tooltip.tsx";

const { parts } = studioMessages("fr");
const nothing = () => undefined;
const field = { name: "wine", label: "Le vin", hint: "Un seul", fault: "Il en faut un" };
const options = [
  { value: "red", label: "Rouge" },
  { value: "white", label: "Blanc" },
];
const languages = [
  { code: "fr", name: "Français", isMissing: false },
  { code: "en", name: "English", isMissing: true },
];
const levels = [
  { id: "a", name: "La vigne" },
  { id: "b", name: "Le chai" },
];

/** Controls that send something: what the server draws has to do so without a script. */
const controls: Record<string, ReactElement> = {
  TextField: <TextField {...field} defaultValue="red" />,
  TextArea: <TextArea {...field} defaultValue="red" />,
  SelectField: <SelectField {...field} options={options} defaultValue="red" />,
  Checkbox: <Checkbox {...field} value="red" />,
  Switch: <Switch {...field} value="red" />,
  RadioGroup: <RadioGroup {...field} options={options} defaultValue="red" isBeside />,
  MoneyField: <MoneyField {...field} currency="€" defaultValue="red" />,
  PointsField: <PointsField {...field} unit="points" defaultValue="red" />,
  ColourField: <ColourField {...field} defaultValue="red" picker={parts.pickColour} contrast={() => null} />,
  ComboField: <ComboField {...field} options={options} defaultValue="red" open={parts.openList} />,
  MomentField: (
    <MomentField {...field} timeZone="Europe/Paris" defaultValue="red" calendar={parts.openCalendar} />
  ),
  TagsField: <TagsField {...field} defaultValue="red" add={parts.addTag} />,
};

const others: Record<string, ReactElement> = {
  FilePick: <FilePick {...field} invitation={parts.dropFile} />,
  SavedState: <SavedState state="failed" words={parts.saved} onAgain={nothing} />,
  Segments: <Segments name="wine" label="Le vin" value="red" choices={options} />,
  EmptyState: (
    <EmptyState title="Rien" icon="mail" steps={["Un", "Deux"]}>
      Bientôt
    </EmptyState>
  ),
  Disclosure: <Disclosure summary="Plus">Le reste</Disclosure>,
  Menu: <MenuButton label="Plus" isIconOnly items={[{ key: "a", label: "Supprimer", onChoose: nothing }]} />,
  Tooltip: (
    <Tooltip words="Copie le niveau">
      <button type="button">Copier</button>
    </Tooltip>
  ),
  ConfirmDialog: (
    <ConfirmDialog
      title="Supprimer ?"
      confirm="Oui"
      cancel={parts.cancel}
      onConfirm={nothing}
      onCancel={nothing}
    >
      Pour de bon.
    </ConfirmDialog>
  ),
  CommandList: (
    <CommandList
      label="Où aller ?"
      placeholder="Chercher"
      found={(n) => `${n}`}
      nothing="Rien"
      find={() => [{ key: "a", group: "Pages", label: "Campagnes", icon: "campaign" as const }]}
      onChoose={nothing}
    />
  ),
  SortableList: (
    <SortableList label="Niveaux" name="order" items={levels} words={parts.sort} onOrder={nothing}>
      {(item) => item.name}
    </SortableList>
  ),
  LanguageTabs: (
    <LanguageTabs label="Langues" languages={languages} missing={parts.missing}>
      {(code) => <TextField name={`title-${code}`} label="Titre" />}
    </LanguageTabs>
  ),
  "LanguageTabs, side by side": (
    <LanguageTabs label="Langues" languages={languages} missing={parts.missing} isBeside>
      {(code) => <TextField name={`title-${code}`} label="Titre" />}
    </LanguageTabs>
  ),
};

test("nothing that the server draws is styled in its tag: the content policy forbids it", () => {
  for (const [name, part] of Object.entries({ ...controls, ...others })) {
    const html = renderToString(part);
    expect(html.length, name).toBeGreaterThan(20);
    expect(html.match(/ style="[^"]*"/g), name).toBeNull();
  }
});

test("each control sends its value by its name, and reads its label, hint and fault", () => {
  for (const [name, control] of Object.entries(controls)) {
    const html = renderToString(control);
    expect(html, name).toMatch(/<(input|textarea|select)[^>]* name="wine"/);
    expect(html, name).toContain("red");
    expect(html, name).toMatch(/<label[^>]*>|<legend[^>]*>/);
    expect(html, name).toContain('aria-describedby="wine-fault wine-hint"');
    expect(html, name).toContain('id="wine-fault"');
    expect(html, name).toContain('id="wine-hint"');
  }
});

test("a sortable list sends its order, and names each button by what it moves", () => {
  const html = renderToString(others.SortableList as ReactElement);
  expect([...html.matchAll(/name="order" value="(\w)"/g)].map(([, id]) => id)).toEqual(["a", "b"]);
  for (const label of ["Monter La vigne", "Descendre La vigne", "Monter Le chai", "Descendre Le chai"])
    expect(html).toContain(`aria-label="${label}"`);
});

test("fields of every language are in the page, whichever is in view, and the incomplete one says so", () => {
  for (const name of ["LanguageTabs", "LanguageTabs, side by side"]) {
    const html = renderToString(others[name] as ReactElement);
    expect(html, name).toContain('name="title-fr"');
    expect(html, name).toContain('name="title-en"');
    expect(html.match(/\(<!-- -->incomplet/g), name).toHaveLength(1);
  }
});

test("what is not saved can be tried again, and only then", () => {
  const drawn = (state: "saved" | "saving" | "changed" | "failed") =>
    renderToString(<SavedState state={state} words={parts.saved} onAgain={nothing} />);
  expect(drawn("failed")).toContain("Réessayer");
  for (const state of ["saved", "saving", "changed"] as const) {
    expect(drawn(state)).toContain(parts.saved[state]);
    expect(drawn(state)).not.toContain("Réessayer");
  }
});
