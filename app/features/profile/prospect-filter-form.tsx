import { Form, Link } from "@remix-run/react";
import { useWords } from "#app/i18n/studio-language.tsx";
import { Button, buttonClass } from "#app/ui/button.tsx";
import { Checkbox, SelectField, TextField } from "#app/ui/field.tsx";
import type { ProspectFilter } from "./prospect-filter.ts";

interface Props {
  filter: ProspectFilter;
  campaigns: { slug: string; name: string }[];
  isFiltered: boolean;
}

export function ProspectFilterForm({ filter, campaigns, isFiltered }: Props) {
  const { profile: words } = useWords();
  return (
    // The key makes the fields follow the address when a link changes it.
    <Form method="get" className="filter" role="search" key={JSON.stringify(filter)}>
      <TextField
        name="search"
        type="search"
        label={words.search}
        defaultValue={filter.search}
        maxLength={100}
      />
      <SelectField
        name="campaign"
        label={words.campaign}
        defaultValue={filter.campaign}
        options={[
          { value: "", label: words.allCampaigns },
          ...campaigns.map(({ slug, name }) => ({ value: slug, label: name })),
        ]}
      />
      <Checkbox name="qualified" label={words.qualifiedOnly} defaultChecked={filter.qualifiedOnly} />
      <div className="filter__end">
        <Button look="main">{words.filter}</Button>
        {isFiltered && (
          <Link to="/studio/prospects" className={buttonClass("quiet")}>
            {words.clear}
          </Link>
        )}
      </div>
    </Form>
  );
}
