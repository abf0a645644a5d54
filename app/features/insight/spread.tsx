import type { Share } from "#app/domain/insight/share.ts";
import { useFormats, useWords } from "#app/i18n/studio-language.tsx";

/** A share, and below it how sure it is. */
export function Spread({ share, withCount = false }: { share: Share | null; withCount?: boolean }) {
  const { live: words } = useWords();
  const { share: percent } = useFormats();
  if (!share) return <>{words.none}</>;
  return (
    <>
      {percent(share.share, 1)}
      <span className="live__spread">{words.interval(percent(share.low, 1), percent(share.high, 1))}</span>
      {withCount && <span className="live__spread">{words.ofAnswers(share.n)}</span>}
    </>
  );
}
