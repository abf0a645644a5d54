import { useEffect, useState } from "react";
import { Button } from "react-aria-components/Button";
import {
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from "react-aria-components/Toast";
import { Icon } from "../icon.tsx";
import { type Toast as News, takeToasts, whenToasts } from "../toast-queue.ts";
import { AriaLanguage } from "./language.tsx";

/** Long enough to read twice; hover and focus hold it. In milliseconds. */
const SHOWN = 6_000;

export default function AriaToasts({ label, close }: { label: string; close: string }) {
  const [queue] = useState(() => new ToastQueue<News>({ maxVisibleToasts: 3 }));
  // An effect, because the news come from outside of React.
  useEffect(() => {
    const show = () => {
      for (const news of takeToasts()) queue.add(news, { timeout: SHOWN });
    };
    show();
    return whenToasts(show);
  }, [queue]);
  return (
    <AriaLanguage>
      <ToastRegion queue={queue} className="toasts" aria-label={label}>
        {({ toast }) => (
          <Toast toast={toast} className={`toast toast--${toast.content.tone}`}>
            <Icon name={toast.content.tone === "good" ? "check" : "alert"} />
            <ToastContent className="toast__words">
              <Text slot="title">{toast.content.words}</Text>
            </ToastContent>
            <Button slot="close" className="toast__close" aria-label={close}>
              <Icon name="close" isSmall />
            </Button>
          </Toast>
        )}
      </ToastRegion>
    </AriaLanguage>
  );
}
