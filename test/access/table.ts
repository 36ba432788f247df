/**
 * Who may do what, written down once more by hand from the words of the design and never from the code: the tests hold
 * the running cms against it. Whatever is not written here is refused.
 */

/** Who asks. `anonymous` has not signed in, `source` is a machine with its key; both belong to nobody. */
export const actors = [
  'anonymous',
  'source',
  'admin',
  'inspector',
  'office',
  'isoSecretary',
  'leader',
  'unit',
] as const;

/** One of those who ask. */
export type Actor = (typeof actors)[number];

/** Which rows a permission covers: what is addressed to oneself, all, those of the own commune, of these only the published ones, of the own unit, oneself, or what is remembered of oneself. */
export type Reach = 'addressee' | 'all' | 'commune' | 'owner' | 'published' | 'self' | 'unit';

/** Permissions of those who have one. */
type Row = Partial<Readonly<Record<Actor, Reach>>>;

/** What can be asked of a collection as such. Stages are moved by deeds, which stand further down. */
export interface Rights {
  readonly read: Row;
  readonly create: Row;
  readonly update: Row;
  readonly delete: Row;
}

const nobody: Row = {};

/** The four parts of a decision: the commune's offices see drafts, its units see what was published; all write it whole. */
const partOfDecision: Rights = {
  read: { office: 'commune', isoSecretary: 'commune', leader: 'commune', unit: 'published' },
  create: nobody,
  update: nobody,
  delete: nobody,
};

/** What units report: each unit its own, the commune's offices all of it. */
const reported: Rights = {
  read: { office: 'commune', isoSecretary: 'commune', leader: 'commune', unit: 'unit' },
  create: { unit: 'unit' },
  update: { unit: 'unit' },
  delete: nobody,
};

/** The city's directory: kept by the administrator, known to everybody who works here. */
const keptByAdmin: Rights = {
  read: { admin: 'all', inspector: 'all', office: 'all', isoSecretary: 'all', leader: 'all', unit: 'all' },
  create: { admin: 'all' },
  update: { admin: 'all' },
  delete: nobody,
};

/** The framework's own tables are nobody's. */
const ofTheFramework: Rights = { read: nobody, create: nobody, update: nobody, delete: nobody };

/** What the server alone writes; who may read it is said apart. */
const ofTheServer: Rights = { read: nobody, create: nobody, update: nobody, delete: nobody };

/** Every collection of the cms. */
export const table: Readonly<Record<string, Rights>> = {
  communes: keptByAdmin,
  units: keptByAdmin,
  people: {
    read: { admin: 'all', inspector: 'self', office: 'self', isoSecretary: 'self', leader: 'self', unit: 'self' },
    create: { admin: 'all' },
    update: { admin: 'all', inspector: 'self', office: 'self', isoSecretary: 'self', leader: 'self', unit: 'self' },
    delete: { admin: 'all' },
  },
  sources: {
    read: { admin: 'all' },
    create: { admin: 'all' },
    update: { admin: 'all' },
    delete: { admin: 'all' },
  },
  decisions: partOfDecision,
  policies: partOfDecision,
  objectives: partOfDecision,
  plans: partOfDecision,
  results: reported,
  'sent-figures': { read: nobody, create: nobody, update: nobody, delete: nobody },
  'task-reports': reported,
  'unit-reports': {
    read: { office: 'commune', isoSecretary: 'commune', leader: 'commune', unit: 'unit' },
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  reports: {
    read: { office: 'commune', isoSecretary: 'commune', leader: 'commune', unit: 'published' },
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  actions: { ...reported, create: nobody, update: nobody },
  deviations: {
    read: { office: 'commune', isoSecretary: 'commune', leader: 'commune', unit: 'commune' },
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  files: {
    read: { office: 'commune', isoSecretary: 'commune', leader: 'commune', unit: 'unit' },
    create: { office: 'commune', isoSecretary: 'commune', unit: 'unit' },
    update: nobody,
    delete: { office: 'commune', isoSecretary: 'commune', unit: 'unit' },
  },
  readings: {
    read: { office: 'commune', isoSecretary: 'commune' },
    create: { office: 'commune', isoSecretary: 'commune' },
    update: nobody,
    delete: nobody,
  },
  'case-mappings': {
    read: { isoSecretary: 'commune', unit: 'commune' },
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  entries: {
    read: { admin: 'all', inspector: 'all' },
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  journal: {
    read: { admin: 'all', office: 'commune', isoSecretary: 'commune', leader: 'commune' },
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  mails: {
    ...ofTheServer,
    read: {
      admin: 'addressee',
      inspector: 'addressee',
      office: 'addressee',
      isoSecretary: 'addressee',
      leader: 'addressee',
      unit: 'addressee',
    },
  },
  reminders: ofTheServer,
  rounds: ofTheServer,
  'payload-kv': ofTheFramework,
  'payload-migrations': ofTheFramework,
  'payload-preferences': {
    ...ofTheFramework,
    read: {
      source: 'owner',
      admin: 'owner',
      inspector: 'owner',
      office: 'owner',
      isoSecretary: 'owner',
      leader: 'owner',
      unit: 'owner',
    },
  },
};

/** The stages of what is, or was, public. */
export const publicStages: readonly string[] = ['published', 'withdrawing', 'superseded', 'withdrawn'];

/** The stages in which a text may still be changed. */
export const openStages: readonly string[] = ['draft', 'returned'];

/** Every stage. */
export const stages = [
  'draft',
  'submitted',
  'returned',
  'accepted',
  'published',
  'withdrawing',
  'superseded',
  'withdrawn',
  'discarded',
] as const;

/** A stage of the list above. */
export type Stage = (typeof stages)[number];

/** The deeds that move a document through its stages. */
export const deeds = ['submit', 'return', 'accept', 'publish', 'correct', 'replace', 'withdraw', 'discard'] as const;

/** A deed of the list above. */
export type Deed = (typeof deeds)[number];

/** The collections whose documents have stages of their own. */
export const movingCollections = ['decisions', 'results', 'task-reports', 'unit-reports', 'reports'] as const;

/** A collection of the list above. */
export type Moving = (typeof movingCollections)[number];

/** The stages that documents of a collection can come to. */
export function reachableIn(collection: Moving): readonly Stage[] {
  const isReported = collection === 'results' || collection === 'task-reports';
  return stages.filter((stage) => {
    if (stage === 'accepted') return collection === 'unit-reports';
    return stage !== 'withdrawing' || !isReported;
  });
}

/** Who may do a deed, from which stages, and which stage it leads to. */
export interface Move {
  readonly who: Row;
  readonly to: Partial<Readonly<Record<Stage, Stage>>>;
}

const ofUnits: Readonly<Record<Deed, Move>> = {
  submit: { who: { unit: 'unit' }, to: { draft: 'submitted', returned: 'submitted' } },
  return: { who: { isoSecretary: 'commune' }, to: { submitted: 'returned' } },
  accept: { who: {}, to: {} },
  publish: { who: { isoSecretary: 'commune' }, to: { submitted: 'published' } },
  correct: { who: { unit: 'unit' }, to: { published: 'published' } },
  replace: { who: {}, to: {} },
  withdraw: { who: { isoSecretary: 'commune' }, to: { published: 'withdrawn' } },
  discard: { who: { unit: 'unit' }, to: { draft: 'discarded', returned: 'discarded' } },
};

/** Every deed on every document. A withdrawal of a decision is asked for by the office and confirmed by a leader. */
export const moves: Readonly<Record<Moving, Readonly<Record<Deed, Move>>>> = {
  decisions: {
    submit: { who: { office: 'commune' }, to: { draft: 'submitted', returned: 'submitted' } },
    return: { who: { leader: 'commune' }, to: { submitted: 'returned', withdrawing: 'published' } },
    accept: { who: {}, to: {} },
    publish: { who: { leader: 'commune' }, to: { submitted: 'published', withdrawing: 'withdrawn' } },
    correct: { who: { office: 'commune' }, to: { published: 'published' } },
    replace: { who: { office: 'commune' }, to: { published: 'published' } },
    withdraw: { who: { office: 'commune' }, to: { published: 'withdrawing' } },
    discard: { who: { office: 'commune' }, to: { draft: 'discarded', returned: 'discarded' } },
  },
  results: ofUnits,
  'task-reports': ofUnits,
  'unit-reports': {
    submit: ofUnits.submit,
    return: {
      who: { isoSecretary: 'commune', leader: 'commune' },
      to: { submitted: 'returned', accepted: 'returned', withdrawing: 'published' },
    },
    accept: { who: { isoSecretary: 'commune' }, to: { submitted: 'accepted' } },
    publish: { who: { leader: 'commune' }, to: { accepted: 'published', withdrawing: 'withdrawn' } },
    correct: ofUnits.correct,
    replace: ofUnits.replace,
    withdraw: { who: { isoSecretary: 'commune' }, to: { published: 'withdrawing' } },
    discard: ofUnits.discard,
  },
  reports: {
    submit: { who: { isoSecretary: 'commune' }, to: { draft: 'submitted', returned: 'submitted' } },
    return: { who: { leader: 'commune' }, to: { submitted: 'returned', withdrawing: 'published' } },
    accept: { who: {}, to: {} },
    publish: { who: { leader: 'commune' }, to: { submitted: 'published', withdrawing: 'withdrawn' } },
    correct: { who: { isoSecretary: 'commune' }, to: { published: 'published' } },
    replace: { who: {}, to: {} },
    withdraw: { who: { isoSecretary: 'commune' }, to: { published: 'withdrawing' } },
    discard: { who: { isoSecretary: 'commune' }, to: { draft: 'discarded', returned: 'discarded' } },
  },
};

/** Who may write a decision whole, through its workspace: while it is open, in the own commune. */
export const drafting: Row = { office: 'commune', isoSecretary: 'commune' };

/** What is done with a paper that is read: by whoever may read it, who is whoever drafts decisions of its commune. */
export const paperDeeds = ['cancel', 'again', 'accept', 'discard'] as const;

/** What else has an endpoint of its own: the city's deeds. */
export const cityDeeds: Readonly<Record<'foreseeRedaction' | 'publishCalendar' | 'publishCommune' | 'redact', Row>> = {
  publishCommune: { admin: 'all' },
  publishCalendar: { admin: 'all' },
  redact: { admin: 'all' },
  foreseeRedaction: { admin: 'all' },
};
