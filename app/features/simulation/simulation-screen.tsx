import { Form } from "@remix-run/react";
import { useWords } from "#app/i18n/studio-language.tsx";
import { Button } from "#app/ui/button.tsx";
import { TextField } from "#app/ui/field.tsx";
import { SimulationPanel } from "./simulation-panel.tsx";
import type { SimulationView } from "./simulation-view.ts";

/** "If so many people are invited": how many is the marketer's to say. */
export function SimulationScreen({ view }: { view: SimulationView }) {
  const { simulation: words } = useWords();
  return (
    <>
      <Form method="get" className="add-row">
        <TextField
          name="invited"
          type="number"
          min={100}
          max={1_000_000}
          label={words.invited}
          defaultValue={view.invited}
        />
        <Button look="main">{words.run}</Button>
      </Form>
      <SimulationPanel {...view} />
    </>
  );
}
