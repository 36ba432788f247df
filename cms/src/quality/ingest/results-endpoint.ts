import type { Endpoint, PayloadRequest } from 'payload';
import { type Machine, machineOf } from '../../people/person.ts';
import { answering, complaintsOf, Refusal } from '../refusal.ts';
import type { RowFault } from './figure-fault.ts';
import { notePush } from './note-push.ts';
import type { Outcome } from './outcome.ts';
import { publishClosedAutomatic } from './publish-closed-automatic.ts';
import { faultsIn, pushFigures, PushRefusal } from './push-figures.ts';
import { readPush } from './read-push.ts';

const isTaken = ({ outcome }: Outcome): boolean => outcome !== 'refused' && outcome !== 'outdated';

/** Notes why a push was refused whole, before the refusal goes out. */
async function noteRefusal(req: PayloadRequest, error: Refusal, rows: number): Promise<void> {
  const faults: readonly RowFault[] =
    error instanceof PushRefusal ? error.faults : complaintsOf(error).map((one) => ({ ...one, row: 0 }));
  const machine = machineOf(req);
  if (machine !== undefined) await notePush(req, machine.id, { rows, refused: rows, faults });
}

/** The work, with its refusal noted where it is refused. */
async function noting<Done>(req: PayloadRequest, rows: number, work: Promise<Done>): Promise<Done> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Refusal) await noteRefusal(req, error, rows);
    throw error;
  }
}

async function take(req: PayloadRequest, machine: Machine): Promise<Response> {
  const push = await noting(req, 0, readPush(req));
  await publishClosedAutomatic(req.payload);
  const { atomic, rows } = push;
  const outcomes = await noting(req, rows.length, pushFigures(req, machine, push));
  const refused = outcomes.filter(({ outcome }) => outcome === 'refused');
  const faults = refused.flatMap(faultsIn);
  await notePush(req, machine.id, { rows: rows.length, refused: refused.length, faults });
  const counts = { received: outcomes.length, taken: outcomes.filter(isTaken).length, refused: refused.length };
  return Response.json({ atomic, ...counts, outcomes });
}

/** Payload's own way to create a row, for people and their forms. */
function createByForm(req: PayloadRequest): Promise<Response> | Response {
  const { endpoints } = req.payload.collections.results.config;
  const own = endpoints === false ? [] : endpoints;
  const created = own.find(
    ({ path, method, handler }) => path === '/' && method === 'post' && handler !== pushResults.handler,
  );
  if (created === undefined) throw new Error('Cannot create a result by a form: Payload has no endpoint for it');
  return created.handler(req);
}

/** `POST /api/results`: a machine with its key pushes figures; a person creates a row by the form. */
export const pushResults: Endpoint = {
  path: '/',
  method: 'post',
  handler: (req) => {
    const machine = machineOf(req);
    return machine === undefined ? createByForm(req) : answering((asked) => take(asked, machine))(req);
  },
};
