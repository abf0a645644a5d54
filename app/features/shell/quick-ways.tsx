import { useNavigate } from "@remix-run/react";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { useWords } from "#app/i18n/studio-language.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { type Ordered, orderOf, type Pressed } from "./shortcuts.ts";

const Palette = lazy(() => import("./palette.tsx"));
const ShortcutsDialog = lazy(() => import("./shortcuts-dialog.tsx"));

/** The palette's button, and the keys that lead through the studio. */
export function QuickWays({ hasShortcuts }: { hasShortcuts: boolean }) {
  const { navigation } = useWords();
  const navigate = useNavigate();
  const [open, setOpen] = useState<"palette" | "help" | null>(null);
  useKeys(hasShortcuts, (ordered) => {
    if (ordered === "toCampaigns") navigate("/studio");
    else if (ordered === "toProspects") navigate("/studio/prospects");
    else if (ordered === "showShortcuts") setOpen("help");
    else if (ordered === "openPalette" || !focusSearch()) setOpen("palette");
  });
  return (
    <>
      <button
        type="button"
        className="jump needs-script"
        aria-keyshortcuts="Control+K"
        aria-haspopup="dialog"
        onClick={() => setOpen("palette")}
      >
        <Icon name="search" isSmall />
        {navigation.jump}
        <span className="jump__keys" aria-hidden="true">
          <kbd>{navigation.paletteKeys}</kbd>
        </span>
      </button>
      <Suspense>
        {open === "palette" && <Palette onClose={() => setOpen(null)} onHelp={() => setOpen("help")} />}
        {open === "help" && <ShortcutsDialog onClose={() => setOpen(null)} />}
      </Suspense>
    </>
  );
}

/** Single keys only while nobody types and no dialog is open, and never when they are switched off (WCAG 2.1.4). */
function useKeys(hasSingleKeys: boolean, order: (ordered: Ordered) => void): void {
  const ordering = useRef(order);
  ordering.current = order;
  const before = useRef<Pressed | null>(null);
  // An effect, because the keys are the whole document's.
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.altKey) return;
      const hasModifier = event.ctrlKey || event.metaKey;
      const isPalette = hasModifier && event.key.toLowerCase() === "k";
      if (document.querySelector("dialog[open]") || (!isPalette && (hasModifier || isTyping(event)))) return;
      if (!isPalette && !hasSingleKeys) return;
      const pressed = {
        key: event.key.length === 1 ? event.key.toLowerCase() : event.key,
        at: event.timeStamp,
      };
      const ordered = isPalette ? "openPalette" : orderOf(pressed, before.current);
      before.current = pressed;
      if (!ordered) return;
      event.preventDefault();
      ordering.current(ordered);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [hasSingleKeys]);
}

function isTyping({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest("input, textarea, select, [role=textbox]") !== null)
  );
}

/** The page's own search field, if it has one. */
function focusSearch(): boolean {
  const field = document.querySelector<HTMLInputElement>('main input[type="search"]');
  field?.focus();
  field?.select();
  return field !== null;
}
