"use client";

type Props = { readonly error: Error & { readonly digest?: string } };

/** A page could not be made. The address, and with it the search, stays as it is. */
export default function ErrorPage({ error }: Props) {
  return (
    <main className="frame py-16">
      <title>This page could not be shown</title>
      <h1 className="font-serif text-h1 font-semibold">This page could not be shown</h1>
      <p className="mt-4 max-w-[66ch] text-base">
        Something went wrong on the server. Your search is kept in the address.
        {error.digest === undefined ? null : ` Reference ${error.digest}.`}
      </p>
      <p className="mt-6 flex flex-wrap items-center gap-4">
        {/* biome-ignore lint/a11y/useValidAnchor: an empty reference is this very address, query included */}
        <a href="" className="button">
          Try again
        </a>
        <a href="/help" className="steady inline-flex min-h-10 items-center">
          How the search works
        </a>
      </p>
    </main>
  );
}
