import { useState } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { Tag, TagGroup, TagList } from "react-aria-components/TagGroup";
import { Button } from "../button.tsx";
import { wiring } from "../field-frame.tsx";
import { Icon } from "../icon.tsx";
import { AriaLanguage } from "./language.tsx";
import type { TagsProps } from "./tags-props.ts";

export default function AriaTags({ name, label, hint, fault, defaultValue = "", add }: TagsProps) {
  const [tags, setTags] = useState(() => parted(defaultValue));
  const [typed, setTyped] = useState("");
  const { name: _unsent, ...tied } = wiring(name, hint, fault);
  const keep = () => {
    setTags([...new Set([...tags, ...parted(typed)])]);
    setTyped("");
  };
  return (
    <AriaLanguage>
      <label className="field__label" htmlFor={name}>
        {label}
      </label>
      <input type="hidden" name={name} value={[...tags, ...parted(typed)].join(", ")} />
      {tags.length > 0 && (
        <TagGroup
          className="tags"
          aria-label={label}
          onRemove={(gone) => setTags(tags.filter((tag) => !gone.has(tag)))}
        >
          <TagList className="tags__list" items={tags.map((tag) => ({ id: tag }))}>
            {({ id }) => (
              <Tag className="tags__tag" textValue={id}>
                {id}
                <AriaButton slot="remove" className="tags__remove">
                  <Icon name="close" isSmall />
                </AriaButton>
              </Tag>
            )}
          </TagList>
        </TagGroup>
      )}
      <span className="tags__line">
        <input
          className="field__input"
          {...tied}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" && event.key !== ",") return;
            event.preventDefault();
            keep();
          }}
        />
        <Button type="button" icon="plus" onClick={keep}>
          {add}
        </Button>
      </span>
    </AriaLanguage>
  );
}

function parted(text: string): string[] {
  return text
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
}
