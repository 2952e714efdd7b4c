import { makeArticle } from "#lib/article/make-article";
import { signArticle } from "#lib/events/sign-article";
import type { Signature } from "#lib/events/signature";
import { analyse } from "#lib/extract/analyse";
import { buildMatcher } from "#lib/extract/build-matcher";
import { readArticles } from "#lib/files/read-articles";
import { readAuthority } from "#lib/files/read-authority";

const matcher = buildMatcher(readAuthority().authority);

type Written = {
  readonly text: string;
  readonly title?: string;
  readonly published?: string;
  readonly outlet?: string;
  readonly lang?: string;
};

/** The signature of an article written for a test; its id depends on the file's name alone. */
export function sign(file: string, written: Written): Signature {
  const raw = {
    key: null,
    url: null,
    title: written.title ?? null,
    outlet: written.outlet ?? null,
    published: written.published ?? null,
    lang: written.lang ?? null,
    text: written.text,
  };
  const article = makeArticle(raw, file, { outlet: null, published: null });
  return signArticle(article, analyse(article, matcher));
}

/** The signatures of the articles of a folder by file; `published` gives days that files do not state. */
export async function signFolder(
  folder: string,
  published: ReadonlyMap<string, string> = new Map(),
): Promise<Map<string, Signature>> {
  const signatures = new Map<string, Signature>();
  for await (const found of readArticles([folder], {
    defaults: { outlet: null, published: null },
  })) {
    if (!("article" in found)) continue;
    const { file } = found.article;
    const article = { ...found.article, published: published.get(file) ?? found.article.published };
    signatures.set(file, signArticle(article, analyse(article, matcher)));
  }
  return signatures;
}
