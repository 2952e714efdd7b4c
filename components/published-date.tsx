import { describeDate } from "#lib/article/describe-date";

type Props = { readonly published: string | null; readonly time?: string | null };

/** When the article says it was published: as much as it states, or that it does not. */
export function PublishedDate({ published, time = null }: Props) {
  if (published === null) return <span className="text-muted">Date not stated</span>;
  return (
    <time dateTime={published}>
      {describeDate(published)}
      {time === null ? null : `, ${time}`}
    </time>
  );
}
