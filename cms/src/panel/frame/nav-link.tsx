'use client';
import { Link } from '@payloadcms/ui';

/** A link of the menu. */
export function NavLink({ href, label }: { readonly href: string; readonly label: string }) {
  return (
    <Link className="nav__link" href={href} prefetch={false}>
      <span className="nav__link-label">{label}</span>
    </Link>
  );
}
