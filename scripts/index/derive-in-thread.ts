import { workerData } from "node:worker_threads";
import { readAuthority } from "#lib/files/read-authority";
import { createDeriver, type DerivedArticle } from "#lib/use-cases/derive-article";
import type { Given, ThreadData } from "#scripts/index/open-derivers";

const { authorityFile, merges } = workerData as ThreadData;
const { authority, version } = readAuthority(authorityFile);
const { derive } = createDeriver(authority, version, merges);

/** What a thread does with an article. */
export default ({ article, own }: Given): DerivedArticle => derive(article, own);
