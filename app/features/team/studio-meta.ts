/** The title of a studio page, in the words of its loader; a page that could not be loaded has the product's name. */
export function studioMeta({ data }: { data: unknown }): { title: string }[] {
  const title = (data as { title?: string } | undefined)?.title;
  return [{ title: title ?? "Outdo Studio" }];
}
