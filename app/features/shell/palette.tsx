import { useFetcher, useNavigate, useSubmit } from "@remix-run/react";
import { useEffect } from "react";
import type { CampaignName } from "#app/features/campaign/campaign-names.query.server.ts";
import { useWords } from "#app/i18n/studio-language.tsx";
import { CommandList } from "#app/ui/command-list.tsx";
import { Dialog } from "#app/ui/dialog.tsx";
import { type Entry, matching, paletteEntries } from "./palette-entries.ts";

/** Everywhere in the studio by a few letters. Loaded when it is first opened. */
export default function Palette({ onClose, onHelp }: { onClose: () => void; onHelp: () => void }) {
  const words = useWords();
  const navigate = useNavigate();
  const submit = useSubmit();
  const { load, data } = useFetcher<{ campaigns: CampaignName[] }>();
  // An effect, because the campaigns are asked for when the palette opens.
  useEffect(() => load("/studio/campaigns.json"), [load]);
  const entries = paletteEntries(data?.campaigns ?? [], words);

  const choose = ({ does }: Entry) => {
    onClose();
    if ("go" in does) navigate(does.go);
    else if ("open" in does) window.location.assign(does.open);
    else if ("help" in does) onHelp();
    else submit({ theme: does.theme }, { method: "post", action: "/studio/preferences" });
  };
  return (
    <Dialog title={words.navigation.palette} close={words.navigation.close} onClose={onClose} hidesTitle>
      <CommandList
        label={words.navigation.palette}
        placeholder={words.navigation.jump}
        found={words.navigation.found}
        nothing={words.navigation.nothing}
        find={(typed) => matching(entries, typed)}
        onChoose={choose}
      />
    </Dialog>
  );
}
