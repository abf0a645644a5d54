import { Button } from "react-aria-components/Button";
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components/ComboBox";
import { wiring } from "../field-frame.tsx";
import { Icon } from "../icon.tsx";
import type { ComboProps } from "./combo-props.ts";
import { AriaLanguage } from "./language.tsx";

export default function AriaCombo({ name, label, hint, fault, options, defaultValue, open }: ComboProps) {
  const { id, "aria-describedby": remarks } = wiring(name, hint, fault);
  return (
    <AriaLanguage>
      <ComboBox
        id={id}
        name={name}
        formValue="key"
        isInvalid={fault !== undefined}
        {...(remarks ? { "aria-describedby": remarks } : {})}
        {...(defaultValue ? { defaultSelectedKey: defaultValue } : {})}
      >
        <Label className="field__label">{label}</Label>
        <span className="combo">
          <Input className="field__input" />
          <Button className="combo__open" aria-label={open}>
            <Icon name="choose" isSmall />
          </Button>
        </span>
        <Popover className="popover popover--field">
          <ListBox className="menu">
            {options.map(({ value, label: words }) => (
              <ListBoxItem className="menu__item" key={value} id={value} textValue={words}>
                {words}
              </ListBoxItem>
            ))}
          </ListBox>
        </Popover>
      </ComboBox>
    </AriaLanguage>
  );
}
