import type { Notice } from "#lib/query/notice";

/** What was ignored or cut in a request, said before the results. */
export function NoticeList({ notices }: { readonly notices: readonly Notice[] }) {
  if (notices.length === 0) return null;
  return (
    <ul className="mt-4 border-s-[3px] border-ink ps-4 text-base">
      {notices.map((notice) => (
        <li key={`${notice.code} ${notice.field} ${notice.message}`} className="py-1">
          <bdi>{notice.message}</bdi>
        </li>
      ))}
    </ul>
  );
}
