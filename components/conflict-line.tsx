import { StatusTag } from "#components/status-tag";

type Props = {
  readonly href: string;
  /** Over what: "Killed in Basra". */
  readonly label: string;
  /** Who says what of it. */
  readonly words: string;
};

/** "Conflict. Killed in Basra: 1, 4 or about 5", with a link. */
export function ConflictLine({ href, label, words }: Props) {
  return (
    <>
      <StatusTag status="conflict" />{" "}
      <a href={href} className="plain steady">
        <bdi>{label}</bdi>: {words}
      </a>
    </>
  );
}
