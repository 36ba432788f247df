import type { Role } from '@camket/shared/communes';
import { bodies, Entry } from '@camket/shared/register';
import { type Cell, type Result, whole } from '@camket/shared/results';
import type { PayloadRequest, Where } from 'payload';
import { linesWhere } from '../register/lines-where.ts';

/** A figure of the register that stands, and the role by which it was published. */
export interface StandingFigure {
  readonly result: Result;
  readonly by: Role;
}

/** What the register holds of an indicator: the newest version of each figure, and the places of those withdrawn. */
export interface FiguresInRegister {
  /** In the order of their publication. */
  readonly standing: readonly StandingFigure[];
  readonly withdrawn: readonly Cell[];
}

const resultForm = bodies.result.omit({ salt: true });

/** The entries whose subjects begin with an address; '0' is the character after '/'. */
const under = (address: string): Where => ({
  and: [{ subject: { greater_than: `${address}/` } }, { subject: { less_than: `${address}0` } }],
});

/** Reads an indicator's figures out of the register, as the public pages have them. */
export async function figuresInRegister(
  req: PayloadRequest,
  commune: string,
  indicator: string,
): Promise<FiguresInRegister> {
  const lines = await linesWhere(req, under(`${commune}/ket-qua/${indicator}`));
  const newest = new Map<string, Entry>();
  const last = new Map<string, Result>();
  for (const entry of lines.map((line) => Entry.parse(JSON.parse(line)))) {
    newest.delete(entry.subject); // the order is that of the newest versions
    newest.set(entry.subject, entry);
    const read = entry.kind === 'result' ? resultForm.safeParse(entry.body).data : undefined;
    if (read !== undefined) last.set(entry.subject, read);
  }
  const found = [...newest.values()];
  return {
    standing: found.flatMap(({ kind, body, by }) => {
      const result = kind === 'result' ? resultForm.safeParse(body).data : undefined;
      return result === undefined ? [] : [{ result, by }];
    }),
    withdrawn: found.flatMap(({ kind, subject }) => {
      const was = kind === 'withdrawal' ? last.get(subject) : undefined;
      return was === undefined ? [] : [{ period: was.period, part: was.part }];
    }),
  };
}

/** The causes that were given with the figures of a period, of one part or of all. */
export function causesIn({ standing }: FiguresInRegister, { period, part }: Cell): readonly string[] {
  const given = standing.filter(({ result }) => result.period === period && (part === whole || result.part === part));
  return given.flatMap(({ result }) => result.cause ?? []);
}
