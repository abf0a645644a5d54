import { type BrandColours, deriveTheme, type Tokens } from "../../domain/campaign/theme.ts";
import { remembered } from "./remembered.ts";

/**
 * A campaign's colours as CSS, in the layer of the stylesheet's own tokens, so that what a reader asks of the browser (more
 * contrast) still has the last word. It holds names of ours and colours in hex: nothing that a marketer typed.
 */
export const themeRule = remembered(({ brand, ink, surface }: BrandColours): string => {
  const { light, dark } = deriveTheme({ brand, ink, surface });
  const inDark = Object.entries(dark).filter(([name, colour]) => light[name as keyof Tokens] !== colour);
  return `@layer tokens{:root{${declare(Object.entries(light))}}@media(prefers-color-scheme:dark){:root{${declare(inDark)}}}}`;
});

function declare(colours: [name: string, colour: string][]): string {
  return colours.map(([name, colour]) => `--${kebab(name)}:${colour}`).join(";");
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}
