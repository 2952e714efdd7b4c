/** The parameters of a page as Next gives them. */
export type PageParams = Promise<Record<string, string | string[] | undefined>>;

/** The same parameters as a `URLSearchParams`, repeated ones kept. */
export async function readParams(given: PageParams): Promise<URLSearchParams> {
  const pairs = Object.entries(await given).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value ?? ""]).map((each) => [name, each]),
  );
  return new URLSearchParams(pairs);
}
