import { Form } from "@remix-run/react";
import { useWords } from "#app/i18n/studio-language.tsx";
import { Button } from "#app/ui/button.tsx";

interface Props {
  brand: { id: string; name: string };
  brands: { id: string; name: string }[];
}

/** Which brand this browser works for, when there is a choice. */
export function BrandChoice({ brand, brands }: Props) {
  const { colleagues: words } = useWords();
  if (brands.length < 2) return null;
  return (
    <Form method="post" action="/studio/brand-choice" className="beside" reloadDocument>
      <select
        name="brand"
        key={brand.id}
        defaultValue={brand.id}
        className="field__input"
        aria-label={words.workFor}
      >
        {brands.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <Button>{words.switch}</Button>
    </Form>
  );
}
