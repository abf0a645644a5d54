import { Fragment, type ReactElement, type ReactNode } from "react";
import { Paragraph } from "./paragraph.tsx";

/** Running text: an empty line begins a paragraph, a line break stays one. */
export function Paragraphs({ children }: { children: string }): ReactElement {
  return (
    <>
      {inOrder(children.split("\n\n"), (paragraph) => (
        <Paragraph>
          {inOrder(paragraph.split("\n"), (line, index) => (
            <>
              {index > 0 && <br />}
              {line}
            </>
          ))}
        </Paragraph>
      ))}
    </>
  );
}

/** Each is known by its place: two may say the same. */
function inOrder(texts: string[], shown: (text: string, index: number) => ReactNode): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: see above.
  return texts.map((text, index) => <Fragment key={index}>{shown(text, index)}</Fragment>);
}
