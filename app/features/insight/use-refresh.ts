import { useRevalidator } from "@remix-run/react";
import { useEffect, useState } from "react";

const EVERY = 10_000;

/** Asks for the numbers anew while the page is seen; a hidden page asks for nothing, and catches up when it is seen again. */
export function useRefresh(): { isOn: boolean; toggle: () => void } {
  const [isOn, setOn] = useState(true);
  const { revalidate } = useRevalidator();
  // An effect, because the browser's clock and whether the page is seen lie outside of React.
  useEffect(() => {
    if (!isOn) return;
    const look = () => {
      if (document.visibilityState === "visible") revalidate();
    };
    const timer = setInterval(look, EVERY);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [isOn, revalidate]);
  return { isOn, toggle: () => setOn(!isOn) };
}
