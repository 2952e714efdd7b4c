/** Not equal: drawn, as many fonts lack the character and patch it together. */
export function DiffersSign() {
  return (
    <svg viewBox="0 0 10 10" aria-hidden="true" className="differs">
      <path
        d="M1 3.5h8M1 6.5h8M7 .8L3 9.2"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.3"
        strokeLinecap="round"
      />
    </svg>
  );
}
