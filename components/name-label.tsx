type Props = { readonly label: string; readonly arabic?: string | undefined };

/** A name, kept apart from the direction of what stands round it; the Arabic form beside it if known. */
export function NameLabel({ label, arabic }: Props) {
  return (
    <>
      <bdi>{label}</bdi>
      {arabic === undefined || arabic === label ? null : (
        <>
          {" "}
          <bdi lang="ar" className="text-muted">
            {arabic}
          </bdi>
        </>
      )}
    </>
  );
}
