import { expect, test } from "@playwright/test";
import { weighPages } from "../support/page-weights.ts";

/** The first flight of a TCP connection: ten segments (RFC 6928) of 1460 bytes, less the headers. */
const FIRST_FLIGHT = 14 * 1024;

test("every player page fits the first flight with its stylesheet and its one small script", async ({
  baseURL,
}) => {
  const pages = await weighPages(baseURL ?? "");
  expect(pages.length).toBeGreaterThan(80);
  // Light, and still pages: the lightest is the form that asks for one's link.
  expect(pages.filter((page) => page.html < 700)).toEqual([]);
  expect(pages.filter((page) => page.total > FIRST_FLIGHT)).toEqual([]);
  // The script at most 5 kB, and no other: no framework.
  expect(
    pages.filter(
      (page) =>
        page.script > 5 * 1024 || page.scripts.length !== 1 || !page.scripts[0]?.startsWith("/player/"),
    ),
  ).toEqual([]);
});
