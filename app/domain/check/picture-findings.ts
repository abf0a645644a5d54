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
  const { logo } = content.theme;
  const shown: [place: string, src: string][] = [
    ...(logo ? [["theme.logo", logo.src] as [string, string]] : []),
    ...questionsOf(content).flatMap(([place, question]): [string, string][] => [
      ...(question.picture ? [[`${place}.picture`, question.picture.src] as [string, string]] : []),
      ...(question.kind === "picture-choice"
        ? question.choices.map(({ key, picture }): [string, string] => [
            `${place}.choices.${key}.picture`,
            picture.src,
          ])
        : []),
    ]),
  ];
  return shown.flatMap(([place, src]) => {
    const named = readMediaAddress(src);
    return named ? [{ place, id: named.id }] : [];
  });
}
