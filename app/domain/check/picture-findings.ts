import type { CampaignContent } from "../campaign/content.ts";
import { questionsOf } from "../campaign/texts.ts";
import { readMediaAddress } from "../media/address.ts";
import type { Found } from "./finding.ts";
import type { LaunchFacts } from "./launch-facts.ts";

/** Pictures that a campaign names and the library does not have: a file, an undo or an older version can name one that is gone. */
export function pictureFindings(content: CampaignContent, { pictures }: LaunchFacts): Found[] {
  if (!pictures) return [];
  return namedPictures(content)
    .filter(({ id }) => !pictures.has(id))
    .map(({ place }) => ({ code: "picture_gone", place }));
}

/** Each picture of the library that a campaign shows, and where. */
export function namedPictures(content: CampaignContent): { place: string; id: string }[] {
  return picturesIn(content).flatMap(({ place, src }) => {
    const named = readMediaAddress(src);
    return named ? [{ place, id: named.id }] : [];
  });
}

/** A picture that a campaign shows, and where: "levels.2.questions.the-map.picture". */
export interface PlacedPicture {
  place: string;
  src: string;
}

/** Every picture of a campaign, in its order. One without a path is not chosen yet. */
export function picturesIn(content: CampaignContent): PlacedPicture[] {
  const { logo } = content.theme;
  const shown: PlacedPicture[] = [
    ...(logo ? [{ place: "theme.logo", src: logo.src }] : []),
    ...questionsOf(content).flatMap(([place, question]): PlacedPicture[] => [
      ...(question.picture ? [{ place: `${place}.picture`, src: question.picture.src }] : []),
      ...(question.kind === "picture-choice"
        ? question.choices.map(({ key, picture }) => ({
            place: `${place}.choices.${key}.picture`,
            src: picture.src,
          }))
        : []),
    ]),
  ];
  return shown.filter(({ src }) => src !== "");
}
