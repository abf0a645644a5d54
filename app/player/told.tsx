import { Icon } from "./icon.tsx";

/** What has just been done, read out as the page opens. */
export function Told({ text }: { text: string }) {
  return (
    <p className="told" role="status">
      <Icon name="check" />
      {text}
    </p>
  );
}
