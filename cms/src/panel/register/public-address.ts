interface PublicThing {
  readonly kind: string;
  readonly subject: string;
  /** Which version of it; the one that stands where none is said. */
  readonly version?: number;
}

/** The public page on which something published stands; nothing where it has none. */
export function publicAddress(siteUrl: string | undefined, thing: PublicThing): string | undefined {
  const { kind, subject, version } = thing;
  if (siteUrl === undefined) return undefined;
  // tasks stand on the page of their plan and have none of their own
  if (kind === 'task') return `${siteUrl}/${subject.split('/').slice(0, 2).join('/')}`;
  if (kind === 'commune') return `${siteUrl}/${subject}`;
  if (!withVersions.has(kind)) return undefined;
  return version === undefined ? `${siteUrl}/${subject}` : `${siteUrl}/${subject}/ban/${String(version)}`;
}

const withVersions: ReadonlySet<string> = new Set(['decision', 'result', 'report', 'action', 'deviation']);
