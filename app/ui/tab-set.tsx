import type { ReactNode } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components/Tabs";

interface Props {
  label: string;
  tabs: { key: string; name: ReactNode; panel: ReactNode }[];
  defaultKey?: string | undefined;
}

/** Panels of which one is in view. All stay in the page, so that a form sends what is in each. */
export function TabSet({ label, tabs, defaultKey }: Props) {
  return (
    <Tabs className="tabs" {...(defaultKey ? { defaultSelectedKey: defaultKey } : {})}>
      <TabList className="tabs__list" aria-label={label}>
        {tabs.map(({ key, name }) => (
          <Tab className="tabs__tab" id={key} key={key}>
            {name}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ key, panel }) => (
        <TabPanel className="tabs__panel" id={key} key={key} shouldForceMount>
          {panel}
        </TabPanel>
      ))}
    </Tabs>
  );
}
