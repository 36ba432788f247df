import { addressIn, addressOfSubject, type Place } from '../communes/place.ts';
import { documentsOf, read, type ReadDocument } from '../decisions/documents.ts';
import { nameOf } from '../decisions/name-decision.ts';
import { vi } from '../words/vi.ts';

/** Something that a question can find. */
export interface Finding {
  readonly id: string;
  /** What kind of thing it is, in words. */
  readonly kind: string;
  readonly title: string;
  /** Where it stands: the commune, the document and its year. */
  readonly within: string;
  /** The year that it is for; absent where it is for no year. */
  readonly year: number | undefined;
  readonly href: string;
  /** The words by which it is found. */
  readonly words: string;
}

/** Everything of a commune that a question can find. */
export function findingsOf(house: App.Locals, place: Place): readonly Finding[] {
  const home: Finding = {
    id: place.slug,
    kind: vi.kinds[place.kind],
    title: place.title,
    within: '',
    year: undefined,
    href: addressIn(place),
    words: [place.title, ...place.commune.commune.names.map(({ name }) => name)].join(' '),
  };
  const documents = documentsOf(house.record, place).flatMap((document) => read(house, document) ?? []);
  return [home, ...documents.flatMap((document) => findingsIn(document, place))];
}

function findingsIn(document: ReadDocument, place: Place): readonly Finding[] {
  const { decision, summary, body } = document;
  const address = addressOfSubject(place, decision.subject);
  const { year } = summary;
  const within = `${place.title}, ${nameOf(summary)}, ${vi.search.ofYear(year)}`;
  const finding = (
    id: string,
    rest: Omit<Finding, 'id' | 'within' | 'year' | 'words'> & { readonly also?: string },
  ): Finding => {
    const { also = '', ...shown } = rest;
    return { ...shown, id: `${decision.subject} ${id}`, within, year, words: `${rest.title} ${also}` };
  };
  const { articles, policy, objectives, plan } = body;
  return [
    finding('', {
      kind: vi.search.kinds.decision,
      title: `${nameOf(summary)}: ${summary.about}`,
      href: address,
      also: articles.map(({ text }) => text).join(' '),
    }),
    ...(policy === undefined ? [] : [policyFinding(policy)]),
    ...objectives.map(({ key, statement }) =>
      finding(key, { kind: vi.search.kinds.objective, title: statement, href: addressIn(place, `muc-tieu/${key}`) }),
    ),
    ...(plan?.tasks ?? []).map(({ key, content, lead, output }) =>
      finding(key, {
        kind: vi.search.kinds.task,
        title: content,
        href: `${address}#cong-viec-${key}`,
        also: [...lead.map(({ text }) => text), output ?? ''].join(' '),
      }),
    ),
  ];

  function policyFinding({ motto, commitments }: NonNullable<typeof policy>): Finding {
    const texts = commitments.map(({ text }) => text);
    const title = motto ?? texts[0] ?? vi.policy.title;
    return finding('cs', { kind: vi.policy.title, title, href: `${address}#chinh-sach`, also: texts.join(' ') });
  }
}
