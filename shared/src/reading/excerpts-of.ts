import { type Decision, type Excerpt, placeName, textsOf } from '../decisions/index.ts';
import type { Reading } from './reading-form.ts';
import { placesIn } from './source/parts-of-source.ts';
import type { SourceText } from './source/source-text.ts';

/** A reading, the source that it was read from, and the decision that was made of it. */
export interface TakenOver {
  readonly reading: Reading;
  readonly source: SourceText;
  readonly decision: Decision;
}

type Place = readonly [about: string | undefined, field: string];

/** For each text that a decision took over from a paper, where it stands there. What was typed without a place has none. */
export function excerptsOf({ reading, source, decision }: TakenOver): readonly Excerpt[] {
  const placeOnPaper = placesIn(source);
  const texts = textsOf(decision);
  const found = new Map<string, Excerpt>();
  for (const [path, { state, spans }] of Object.entries(reading.marks ?? {})) {
    const [at] = spans;
    const place = placeOf(decision, path);
    if (at === undefined || place === undefined) continue;
    const name = placeName(place);
    if (!texts.has(name) || found.has(name)) continue;
    const [about, field] = place;
    const { part, ...page } = placeOnPaper(at.from);
    const isInside = part !== undefined && !isAtFoot(place);
    found.set(name, { ...(about !== undefined && { about }), field, ...page, ...(isInside && { part }), state });
  }
  return [...found.values(), ...excerptOfClause(decision, [...found.values()])];
}

/** The clause on causes stands where the article or the row of the plan stands that holds its words. */
function excerptOfClause(decision: Decision, found: readonly Excerpt[]): readonly Excerpt[] {
  const wording = decision.causeClause?.wording;
  if (wording === undefined) return [];
  const texts = textsOf(decision);
  const holding = found.find(({ about, field }) => {
    const isSource = field === 'content' || field.startsWith('articles.');
    return isSource && texts.get(placeName([about, field]))?.includes(wording) === true;
  });
  if (holding === undefined) return [];
  const { about: _about, ...place } = holding;
  return [{ ...place, field: 'causeClause', state: 'inferred' }];
}

/** Who signs and who receives stands below the last article, and in none. */
const isAtFoot = ([about, field]: Place): boolean => about === undefined && /^(?:signer|recipients)/.test(field);

/** The field of the decision that a value of the reading went into; nothing where it went into none of its own. */
function placeOf(decision: Decision, path: string): Place | undefined {
  const [root = '', ...rest] = path.split('.');
  switch (root) {
    case 'document':
      return placeInHead(rest, decision);
    case 'policy':
      return placeInPolicy(rest, decision);
    case 'objectives':
      return placeInObjective(rest, decision);
    case 'tasks':
      return placeInTask(rest, decision);
    case 'reporting':
      return rest[1] === 'text' ? [undefined, `reporting.${rest[0] ?? ''}`] : undefined;
    default:
      return undefined;
  }
}

const plainFields: ReadonlySet<string> = new Set(['number', 'symbol', 'place', 'issuer', 'subject', 'year']);
const rowsOfHead: Readonly<Record<string, string | undefined>> = { articles: 'text', legalBases: '', recipients: '' };

function placeInHead([field = '', row = '', part = '']: readonly string[], decision: Decision): Place | undefined {
  if (plainFields.has(field)) return [undefined, field];
  if (field === 'issuedOn') return [undefined, decision.issuedOn === undefined ? 'issuedMonth' : 'issuedOn'];
  if (field === 'signer' && row === 'name') return [undefined, field];
  return rowsOfHead[field] === part ? [undefined, `${field}.${row}`] : undefined;
}

function placeInPolicy([field, row]: readonly string[], { policy }: Decision): Place | undefined {
  if (policy === undefined) return undefined;
  if (field === 'motto') return [policy.key, 'motto'];
  const commitment = field === 'commitments' ? policy.commitments[Number(row)] : undefined;
  return commitment && [commitment.key, 'text'];
}

const ofIndicators: Readonly<Record<string, string>> = {
  phrase: 'phrase',
  value: 'target',
  grade: 'target',
  condition: 'condition',
  exclusion: 'exclusion',
  segment: 'segment',
};

function placeInObjective([row, field, index, part]: readonly string[], { objectives }: Decision): Place | undefined {
  const objective = objectives[Number(row)];
  if (field === 'statement') return objective && [objective.key, 'statement'];
  const indicator = field === 'indicators' ? objective?.indicators[Number(index)] : undefined;
  const name = ofIndicators[part ?? ''];
  return indicator === undefined || name === undefined ? undefined : [indicator.key, name];
}

const ofTasks: Readonly<Record<string, string>> = {
  content: 'content',
  lead: 'lead',
  support: 'support',
  monitor: 'monitor',
  deadline: 'time',
  output: 'output',
};

function placeInTask([row, field]: readonly string[], { plan }: Decision): Place | undefined {
  const task = plan?.tasks[Number(row)];
  const name = ofTasks[field ?? ''];
  return task === undefined || name === undefined ? undefined : [task.key, name];
}
