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
import { LanguageSwitch } from "#app/ui/language-switch.tsx";
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
  SavedState: (
    <SavedState look="failed" words="Pas de connexion">
      <button type="submit">Enregistrer</button>
    </SavedState>
  ),
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
    <SortableList
      label="Niveaux"
      items={levels}
      words={parts.sort}
      onMove={nothing}
      form={{ action: "/edits", fields: ({ id }) => ({ level: id }) }}
    >
      {(item) => item.name}
    </SortableList>
  ),
  LanguageSwitch: (
    <LanguageSwitch
      label="Langues"
      languages={languages}
      missing={parts.missing}
      all="Toutes"
      value="fr"
      onChoose={nothing}
    />
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

test("a sortable list moves its items by forms, a step at a time and none beyond an end", () => {
  const html = renderToString(others.SortableList as ReactElement);
  const steps = [...html.matchAll(/name="level" value="(\w)"\/>.*?<\/form>/gs)].map(([form, id]) => [
    id,
    [...form.matchAll(/<button[^>]*>/g)].map(([button]) => [
      /aria-label="([^"]*)"/.exec(button)?.[1],
      /name="to" value="(-?\d)"/.exec(button)?.[1],
      button.includes("disabled"),
    ]),
  ]);
  expect(steps).toEqual([
    [
      "a",
      [
        ["Monter La vigne", "-1", true],
        ["Descendre La vigne", "1", false],
      ],
    ],
    [
      "b",
      [
        ["Monter Le chai", "0", false],
        ["Descendre Le chai", "2", true],
      ],
    ],
  ]);
});

test("who may not change the order sees it, and has nothing to move it by", () => {
  const html = renderToString(
    <SortableList label="Niveaux" items={levels} words={parts.sort} onMove={nothing} isFixed>
      {(item) => item.name}
    </SortableList>,
  );
  expect(html).toContain("La vigne");
  expect(html).not.toMatch(/<button|<form/);
});

test("the language in view is marked, and so is one that lacks something", () => {
  const html = renderToString(others.LanguageSwitch as ReactElement);
  const pressed = [...html.matchAll(/<button[^>]*aria-pressed="true".*?<\/button>/gs)].map(
    ([button]) => button,
  );
  expect(pressed).toHaveLength(1);
  expect(pressed[0]).toContain("Français");
  expect(html.match(/\(<!-- -->incomplet/g)).toHaveLength(1);
});
