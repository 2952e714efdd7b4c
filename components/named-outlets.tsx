const SHOWN = 6;

/** Names of outlets in a line, each kept apart from the direction of its neighbours. */
export function NamedOutlets({ outlets }: { readonly outlets: readonly string[] }) {
  const shown = outlets.slice(0, SHOWN);
  return (
    <>
      {shown.map((outlet, index) => (
        <span key={outlet}>
          {index === 0 ? "" : ", "}
          <bdi>{outlet}</bdi>
        </span>
      ))}
      {outlets.length > SHOWN ? ` and ${outlets.length - SHOWN} more` : null}
    </>
  );
}
