import type { Picture } from "../../campaign/question.ts";
import type { KindProblem, Say } from "./kind.ts";

export interface PictureSize {
  src: string;
  /** Pixels. */
  width: number;
  height: number;
}

export interface PictureView extends PictureSize {
  alt: string;
}

export function sizeOf({ src, width, height }: PictureSize): PictureSize {
  return { src, width, height };
}

export function pictureView(picture: Picture, say: Say): PictureView {
  return { ...sizeOf(picture), alt: say(picture.alt) };
}

/** A picture without its size moves the page when it arrives, and cannot be pointed at. */
export function sizeProblems({ width, height }: PictureSize, place: string): KindProblem[] {
  return width > 0 && height > 0 ? [] : [{ code: "picture_without_size", place }];
}
