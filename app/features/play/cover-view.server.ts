import type { CoverView } from "#app/features/play/cover.tsx";
import type { Visit } from "#app/features/play/visit.server.tsx";

/** A campaign's face, in the reader's words. */
export function coverView({ state, version, words }: Visit): CoverView {
  const { name, tagline, theme } = version.content;
  return {
    brandName: state.brand.name,
    name: words(name),
    tagline: words(tagline),
    logo: theme.logo && { ...theme.logo, alt: words(theme.logo.alt) },
  };
}
