import { type PageParams, readParams } from "#app/read-params";
import { Unavailable } from "#components/unavailable";
import { portal } from "#lib/portal";
import { parseSearch } from "#lib/query/parse-search";

type Props = { readonly searchParams: PageParams };

/** What the proxy shows in place of any page while the engine is away. */
export default async function UnavailablePage({ searchParams }: Props) {
  const { state } = parseSearch(await readParams(searchParams));
  return <Unavailable site={portal.siteName} state={state} />;
}
