'use client';
import { useId, useState } from 'react';
import { z } from 'zod';
import { useWords } from '../../words/use-words.ts';
import { Button } from '../dialog/button.tsx';
import { Fault, TextBox } from '../dialog/text-box.tsx';
import { Notice } from '../frame/notice.tsx';
import { type Answer, ask, isDone } from '../request/ask.ts';
import { sayRefusal } from '../request/refused.ts';

const outcomeForm = z.object({
  seq: z.number(),
  covered: z.array(z.object({ kind: z.string(), subject: z.string(), version: z.number() })),
});

/** What a redaction has done, as far as the screen tells it. */
export type Outcome = z.infer<typeof outcomeForm>;

const outcomeIn = (answer: Answer): Outcome | undefined =>
  isDone(answer) ? outcomeForm.safeParse(answer.body).data : undefined;

interface RedactFormProps {
  readonly seqs: readonly number[];
  readonly onDone: (outcome: Outcome) => void;
}

/** Takes the public ground and the confirmation, and redacts. */
export function RedactForm({ seqs, onDone }: RedactFormProps) {
  const all = useWords();
  const { redaction: words } = all;
  const [first = 0] = seqs;
  const [ground, setGround] = useState('');
  const [typed, setTyped] = useState('');
  const [faults, setFaults] = useState<Faults>({});
  const [isBusy, setBusy] = useState(false);
  const redact = async (): Promise<void> => {
    const found: Faults = {
      ...(ground.trim() === '' && { ground: words.groundNeeded }),
      ...(typed.trim() !== String(first) && { typed: words.confirmWrong(first) }),
    };
    setFaults(found);
    if (Object.keys(found).length > 0 || isBusy) return;
    setBusy(true);
    const answer = await ask('POST', '/register/redactions', { seqs, ground });
    setBusy(false);
    const outcome = outcomeIn(answer);
    if (outcome === undefined) setFaults({ answer: sayRefusal(answer, all) });
    else onDone(outcome);
  };
  return (
    <section aria-label={words.title} className="ck-redaction__form">
      <Notice look="warn">
        <p>{words.warning}</p>
      </Notice>
      <TextBox fault={faults.ground} help={words.groundHelp} label={words.ground} onChange={setGround} value={ground} />
      <Confirmation fault={faults.typed} label={words.confirm(first)} onChange={setTyped} value={typed} />
      <Fault said={faults.answer} />
      <p>
        <Button isOff={isBusy} look="grave" onPress={() => void redact()}>
          {isBusy ? all.deed.working : words.redact(seqs.length)}
        </Button>
      </p>
    </section>
  );
}

interface Faults {
  readonly ground?: string;
  readonly typed?: string;
  readonly answer?: string;
}

interface ConfirmationProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly fault: string | undefined;
}

function Confirmation({ label, value, onChange, fault }: ConfirmationProps) {
  const id = useId();
  return (
    <div className="ck-field">
      <label className="ck-label" htmlFor={id}>
        {label}
      </label>
      <input
        aria-invalid={fault !== undefined || undefined}
        autoComplete="off"
        className="ck-input"
        id={id}
        inputMode="numeric"
        onChange={({ target }) => onChange(target.value)}
        value={value}
      />
      <Fault said={fault} />
    </div>
  );
}
