import type { PayloadRequest } from 'payload';
import { may, reachOf } from '../../people/may.ts';
import type { Person } from '../../people/person.ts';
import { type Due, duesOf } from './dues-of.ts';

/** What stands for a unit where none was given. */
export const unassigned = 'khong';

/** What a person wants to see of what is owed; left out, all that they may. */
export interface DuesAsked {
  readonly commune?: string | undefined;
  /** Id of a unit, or `khong` for what no unit was given. */
  readonly unit?: string | undefined;
}

/** What is owed, as one person sees it. */
export interface DuesSeen {
  /** What the person's own units owe, and the reports of their commune that no unit was given. */
  readonly own: readonly Due[];
  /** What the units of the communes owe that the person watches over. */
  readonly watched: readonly Due[];
}

/** What is owed in the communes of a person: their own part, and what they watch over. Nothing for who has no part in it. */
export async function duesFor(req: PayloadRequest, person: Person, asked: DuesAsked = {}): Promise<DuesSeen> {
  const seen = reachOf(person, ['read', 'due']);
  const communes = [...new Set([...seen.units.map(({ commune }) => commune), ...seen.communes])];
  const own: Due[] = [];
  const watched: Due[] = [];
  for (const commune of communes.filter((id) => asked.commune === undefined || id === asked.commune)) {
    const dues = (await duesOf(req, commune)).filter((due) => isAskedFor(due, asked));
    own.push(...dues.filter((due) => isOwn(person, due)));
    if (seen.communes.includes(commune)) watched.push(...dues);
  }
  return { own: inOrder(own), watched: inOrder(watched) };
}

function isAskedFor({ unit }: Due, asked: DuesAsked): boolean {
  return asked.unit === undefined || (unit?.id ?? unassigned) === asked.unit;
}

/** Whether a person is one of those who do it: members of the unit; of a report that no unit was given, all units. */
function isOwn(person: Person, { commune, unit, kind }: Due): boolean {
  if (unit !== undefined) return person.memberships.some(({ role, unit: of }) => role === 'unit' && of === unit.id);
  const isMember = person.memberships.some((member) => member.role === 'unit' && member.commune === commune.id);
  return kind === 'report' && isMember;
}

/** Whether a person may keep the secret address of a unit's calendar. */
export function mayKeepCalendar(person: Person | undefined, place: { commune: string; unit: string }): boolean {
  return may(person, ['keep', 'due'], place);
}

function inOrder(dues: readonly Due[]): readonly Due[] {
  return dues.toSorted((one, other) => ((one.dueDay ?? '9999') < (other.dueDay ?? '9999') ? -1 : 1));
}
