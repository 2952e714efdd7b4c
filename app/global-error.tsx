"use client";

import "./globals.css";

type Props = { readonly error: Error & { readonly digest?: string } };

/** The last resort, when the document itself could not be made. */
export default function GlobalError({ error }: Props) {
  return (
    <html lang="en">
      <body>
        <main className="frame py-16">
          <title>This page could not be shown</title>
          <h1 className="text-h1 font-semibold">This page could not be shown</h1>
          <p className="mt-4 text-base">
            Something went wrong on the server.
            {error.digest === undefined ? null : ` Reference ${error.digest}.`}
          </p>
          <p className="mt-6">
            {/* biome-ignore lint/a11y/useValidAnchor: an empty reference is this very address, query included */}
            <a href="" className="button">
              Try again
            </a>
          </p>
        </main>
      </body>
    </html>
  );
}
