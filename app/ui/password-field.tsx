import { useEffect, useState } from "react";
import { TextField } from "./field.tsx";

interface Props {
  name: string;
  label: string;
  hint?: string;
  fault?: string | undefined;
  autoComplete: "current-password" | "new-password";
  words: { show: string; hide: string };
}

/** A password, with a button that shows what is typed: nobody types twelve characters blindly, and pasting is welcome. */
export function PasswordField({ words, ...field }: Props) {
  const [isShown, setShown] = useState(false);
  const [hasScript, setHasScript] = useState(false);
  // An effect, because the button works in a browser with JavaScript alone.
  useEffect(() => setHasScript(true), []);
  return (
    <div className="password">
      <TextField
        {...field}
        type={isShown ? "text" : "password"}
        required
        spellCheck={false}
        autoCapitalize="none"
      />
      {hasScript && (
        <button
          type="button"
          className="password__show"
          aria-pressed={isShown}
          aria-controls={field.name}
          onClick={() => setShown(!isShown)}
        >
          {isShown ? words.hide : words.show}
          <span className="visually-hidden"> {field.label}</span>
        </button>
      )}
    </div>
  );
}
