import { filled, say } from "./saying.ts";

const STEPS: Record<string, [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** A mark on the picture, put by pointer or by the arrow keys; it and a chosen name take each other's place. */
export function pointAt(spot: HTMLElement): void {
  const aim = spot.querySelector("button") as HTMLButtonElement;
  const mark = spot.querySelector("i") as HTMLElement;
  const field = (name: string) => spot.querySelector(`[name="${name}"]`) as HTMLInputElement;
  const [x, y] = [field("point.x"), field("point.y")];
  const names = spot.closest("form")?.querySelectorAll<HTMLInputElement>("[type=radio]") ?? [];

  for (const name of names) name.onchange = () => put();
  aim.onclick = ({ clientX, clientY, detail }) => {
    const box = aim.getBoundingClientRect();
    // A click that comes from a key has no place of its own.
    if (detail === 0) move(0, 0);
    else point((100 * (clientX - box.left)) / box.width, (100 * (clientY - box.top)) / box.height);
    aim.focus();
  };
  aim.onkeydown = (event) => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const far = event.shiftKey ? 5 : 1;
    move(step[0] * far, step[1] * far);
  };
  put(x.value, y.value);

  function move(right: number, down: number): void {
    point(Number(x.value || 50) + right, Number(y.value || 50) + down);
  }

  function point(left: number, top: number): void {
    const [across, along] = [left, top].map((part) => Math.min(99, Math.max(1, part)).toFixed(1));
    for (const name of names) name.checked = false;
    put(across, along);
    say(filled(spot.dataset.point, { x: Math.round(Number(across)), y: Math.round(Number(along)) }));
  }

  function put(left = "", top = ""): void {
    [x.value, y.value] = [left, top];
    mark.hidden = !left;
    mark.style.left = `${left}%`;
    mark.style.top = `${top}%`;
  }
}
