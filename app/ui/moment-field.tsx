import { lazy, Suspense, useEffect, useRef, useState } from "react";
import type { MomentProps } from "./aria/moment-props.ts";
import { FieldFrame, Remarks, wiring } from "./field-frame.tsx";

const AriaMoment = lazy(() => import("./aria/moment.tsx"));

/**
 * A day and a time of it, in a named time zone; without a script the browser's own field. The richer one, with its calendar, is
 * as heavy as the rest of a page: it is fetched once the field is near the window. What was written into the plain one goes on
 * in it, and the form around it hears of every change.
 */
export function MomentField({ defaultValue = "", ...props }: MomentProps) {
  const { name, label, fault, timeZone, isDisabled = false } = props;
  const hint = props.hint ?? timeZone.replaceAll("_", " ");
  const [value, setValue] = useState(defaultValue);
  const [isNear, setNear] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  // An effect, because only the browser knows what was typed before the page was taken over, and where the window is.
  useEffect(() => {
    const own = field.current;
    if (!own) return;
    setValue(own.value);
    const watch = new IntersectionObserver(
      ([entry]) => entry?.isIntersecting && document.activeElement !== own && setNear(true),
      { rootMargin: "200px" },
    );
    watch.observe(own);
    return () => watch.disconnect();
  }, []);
  const plain = (
    <FieldFrame name={name} label={label} hint={hint} fault={fault}>
      <input
        ref={field}
        type="datetime-local"
        className="field__input"
        defaultValue={value}
        disabled={isDisabled}
        // A moment that was stored with its seconds is no fault.
        step={value.length > "2026-03-31T18:00".length ? 1 : undefined}
        onInput={(event) => setValue(event.currentTarget.value)}
        {...wiring(name, hint, fault)}
      />
    </FieldFrame>
  );
  return (
    <>
      {isNear ? (
        <Suspense fallback={plain}>
          <div className={fault ? "field field--fault" : "field"}>
            <AriaMoment {...props} hint={hint} value={value} onChange={setValue} />
            <Remarks name={name} hint={hint} fault={fault} />
          </div>
        </Suspense>
      ) : (
        plain
      )}
      <input type="hidden" name={`${name}Zone`} value={timeZone} />
    </>
  );
}
