import { PageFrame } from "#components/page-frame";
import { portal } from "#lib/portal";

export default function NotFound() {
  return (
    <PageFrame site={portal.siteName} title="Not found">
      <h1 className="font-serif text-h1 font-semibold">There is nothing at this address</h1>
      <p className="mt-4 max-w-[66ch] text-base">
        What was here may have been removed from the collection, or the address is incomplete.
      </p>
      <p className="mt-6 flex flex-wrap gap-x-6">
        <a href="/search" className="steady inline-block py-1">
          All articles
        </a>
        <a href="/" className="steady inline-block py-1">
          Home
        </a>
      </p>
    </PageFrame>
  );
}
