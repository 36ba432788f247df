/** The mark of the product: a sheet with a tick that goes through its frame. */
function Mark({ size }: { readonly size: number }) {
  return (
    <svg aria-hidden="true" className="ck-mark" fill="none" height={size} viewBox="0 0 32 32" width={size}>
      <rect className="ck-mark__sheet" height="24" rx="4" width="20" x="5" y="4" />
      <path className="ck-mark__line" d="M10 11h10M10 16h5" />
      <path className="ck-mark__tick" d="m13 21 4 4 11-12" />
    </svg>
  );
}

/** The name and mark, above the sign-in form. */
export function Logo() {
  return (
    <span className="ck-logo">
      <Mark size={44} />
      <span>Cam kết</span>
    </span>
  );
}

/** The mark in the head of every screen. */
export function Icon() {
  return (
    <>
      <Mark size={18} />
      <span className="ck-quiet">Cam kết</span>
    </>
  );
}
