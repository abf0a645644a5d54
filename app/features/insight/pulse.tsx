import { useFormats, useWords } from "#app/i18n/studio-language.tsx";
import { Button } from "#app/ui/button.tsx";
import { useRefresh } from "./use-refresh.ts";

/** When the numbers were counted, and whether they go on by themselves. Said politely, at most once a minute. */
export function Pulse({ at }: { at: Date }) {
  const { live: words } = useWords();
  const { moment } = useFormats();
  const { isOn, toggle } = useRefresh();
  return (
    <div className="live__pulse">
      <p role="status">
        {words.updated(moment(at))}. {isOn ? words.isLive : words.isPaused}
      </p>
      <Button type="button" onClick={toggle}>
        {isOn ? words.pause : words.resume}
      </Button>
    </div>
  );
}
