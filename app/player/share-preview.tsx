/** What a chat or a social site shows of a page whose link somebody posts (ogp.me). Addresses are absolute. */
export interface SharePreview {
  title: string;
  description: string;
  url: string;
  /** "fr_FR". */
  locale: string;
  siteName: string;
  image: { src: string; width: number; height: number; alt: string };
  /** Somebody's own page: it may be previewed, and is in no search engine. */
  isPersonal: boolean;
}

export function SharePreviewTags({ preview }: { preview: SharePreview }) {
  const { title, description, url, locale, siteName, image, isPersonal } = preview;
  return (
    <>
      {isPersonal ? <meta name="robots" content="noindex" /> : <link rel="canonical" href={url} />}
      <meta name="description" content={description} />
      <meta property="og:type" content="website" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={url} />
      <meta property="og:locale" content={locale} />
      <meta property="og:site_name" content={siteName} />
      <meta property="og:image" content={image.src} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(image.width)} />
      <meta property="og:image:height" content={String(image.height)} />
      <meta property="og:image:alt" content={image.alt} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
