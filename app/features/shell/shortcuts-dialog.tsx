import { useWords } from "#app/i18n/studio-language.tsx";
import { Dialog } from "#app/ui/dialog.tsx";
import { shortcuts } from "./shortcuts.ts";

/** All shortcuts with what they do. Loaded when it is first opened. */
export default function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const { navigation } = useWords();
  return (
    <Dialog title={navigation.shortcuts} close={navigation.close} onClose={onClose}>
      <p className="quiet">{navigation.shortcutsIntro}</p>
      <dl className="keys">
        {shortcuts.map(({ keys, does }) => (
          <div className="keys__row" key={does}>
            <dt>{navigation[does]}</dt>
            <dd>
              {keys.map((key, index) => (
                <span key={key}>
                  {index > 0 && <span className="keys__then"> {navigation.afterwards} </span>}
                  <kbd>{key}</kbd>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
