import { expect, test } from "vitest";
import { readSource, readTree, type SourceFile } from "#tests/support/source-tree.ts";

export const tree = readTree();

/** A rule of the tree: what breaks it, as sentences. None is what the tree must answer. */
export type Rule = (files: SourceFile[]) => string[];

/** Holds the tree to a rule, and the rule to a sample that breaks it: a check that cannot fail proves nothing. */
export function holds(
  title: string,
  rule: Rule,
  sample: { path: string; text: string }[],
  broken: string[],
): void {
  test(title, () => {
    expect(rule(sample.map(({ path, text }) => readSource(path, text)))).toEqual(broken);
    expect(rule(tree)).toEqual([]);
  });
}
