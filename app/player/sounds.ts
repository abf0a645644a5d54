/** Kept in the browser and nowhere else; in the studio's preview, which is in a frame, apart from the game. */
const KEY = frameElement ? "outdo-preview-sounds" : "outdo-sounds";

/** Made on the spot and not loaded: frequencies in hertz, one after the other. */
const SOUNDS: [selector: string, pitches: number[]][] = [
  ["[data-celebrate]", [523, 659, 784, 1047]],
  [".verdict--right", [659, 988]],
  [".verdict--partly", [659, 784]],
  [".verdict--wrong,.verdict--late", [262, 220]],
];

/** Off until the player turns them on; and then only in answer to a press, on this page or on the one before. */
export function offerSounds(): void {
  const button = document.querySelector<HTMLElement>("[data-sounds]");
  if (!button || !("AudioContext" in window)) return;
  const isOn = (): boolean => recall("localStorage") === "on";
  const show = (): void => button.setAttribute("aria-pressed", String(isOn()));
  show();
  button.toggleAttribute("data-ready", true);
  button.onclick = () => {
    keep("localStorage", isOn() ? "off" : "on");
    show();
    if (isOn()) play([659, 784]);
  };
  document.body.addEventListener("change", () => isOn() && play([880]));
  document.body.addEventListener("submit", () => keep("sessionStorage", "pressed"));
  document.body.addEventListener("click", (event) => {
    if ((event.target as Element).closest("a")) keep("sessionStorage", "pressed");
  });
  const isPressed = recall("sessionStorage");
  keep("sessionStorage", "");
  const moment = SOUNDS.find(([selector]) => document.querySelector(selector));
  if (moment && isPressed && isOn()) play(moment[1]);
}

/** A browser that does not take the press on the page before for a permission leaves this unheard. */
function play(pitches: number[]): void {
  const context = new AudioContext();
  for (const [index, pitch] of pitches.entries()) {
    const start = context.currentTime + 0.02 + index * 0.1;
    const tone = new OscillatorNode(context, { type: "triangle", frequency: pitch });
    const loudness = new GainNode(context, { gain: 0 });
    loudness.gain.setValueAtTime(0.15, start);
    loudness.gain.exponentialRampToValueAtTime(0.001, start + 0.35);
    tone.connect(loudness).connect(context.destination);
    tone.start(start);
    tone.stop(start + 0.4);
  }
  setTimeout(() => context.close(), 1500);
}

type Store = "localStorage" | "sessionStorage";

/** A browser may refuse to keep anything: the sounds stay off then. */
function recall(store: Store): string | null {
  try {
    return window[store].getItem(KEY);
  } catch {
    return null;
  }
}

function keep(store: Store, value: string): void {
  try {
    window[store].setItem(KEY, value);
  } catch {}
}
