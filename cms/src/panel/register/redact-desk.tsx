'use client';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { Notice } from '../frame/notice.tsx';
import { publicAddress } from './public-address.ts';
import { type Outcome, RedactForm } from './redact-form.tsx';

interface Choice {
  readonly seq: number;
  readonly kind: string;
  readonly subject: string;
  readonly label: string;
  /** Whether it was redacted before. */
  readonly isEmpty: boolean;
  readonly page: string | undefined;
}

interface RedactDeskProps {
  readonly versions: readonly Choice[];
  /** The entries that were looked ahead for. */
  readonly chosen: readonly number[];
  /** Whether they can be redacted. */
  readonly isForeseen: boolean;
  readonly adminPath: string;
  readonly siteUrl: string | undefined;
  /** What the redaction of those would do. */
  readonly children: ReactNode;
}

/** Which versions are redacted, what that does, and the form that does it; what was not looked at before cannot be. */
export function RedactDesk({ versions, chosen, isForeseen, adminPath, siteUrl, children }: RedactDeskProps) {
  const words = useWords().redaction;
  const [ticked, setTicked] = useState(chosen);
  const [outcome, setOutcome] = useState<Outcome>();
  if (outcome !== undefined) {
    const pages = versions.filter(({ seq }) => chosen.includes(seq));
    return <Done adminPath={adminPath} outcome={outcome} pages={pages} siteUrl={siteUrl} />;
  }
  const isSame = ticked.length === chosen.length && ticked.every((seq) => chosen.includes(seq));
  return (
    <>
      <Choices onChange={setTicked} ticked={ticked} versions={versions} />
      {isSame ? (
        <>
          {children}
          {isForeseen ? <RedactForm onDone={setOutcome} seqs={chosen} /> : undefined}
        </>
      ) : ticked.length === 0 ? (
        <Notice look="warn">
          <p>{words.chooseOne}</p>
        </Notice>
      ) : (
        <p>
          <a className="ck-button ck-button--main" href={`?${ticked.map((seq) => `muc=${String(seq)}`).join('&')}`}>
            {words.foresee}
          </a>
        </p>
      )}
    </>
  );
}

interface ChoicesProps {
  readonly versions: readonly Choice[];
  readonly ticked: readonly number[];
  readonly onChange: (ticked: readonly number[]) => void;
}

function Choices({ versions, ticked, onChange }: ChoicesProps) {
  const { redaction: words } = useWords();
  return (
    <fieldset aria-describedby="choose-help" className="ck-field ck-field--wide ck-many">
      <legend className="ck-label">{words.choose}</legend>
      <p className="ck-help" id="choose-help">
        {words.chooseHelp}
      </p>
      <div className="ck-many__boxes ck-redaction__boxes">
        {versions.map(({ seq, label, isEmpty, page }) => (
          <div key={seq}>
            <label className="ck-tick">
              <input
                checked={ticked.includes(seq)}
                disabled={isEmpty}
                onChange={({ target }) => {
                  const others = ticked.filter((one) => one !== seq);
                  onChange(target.checked ? [...others, seq] : others);
                }}
                type="checkbox"
              />
              {label}
            </label>
            {page === undefined || isEmpty ? undefined : (
              <a href={page} rel="noreferrer" target="_blank">
                {words.seePublic}
              </a>
            )}
          </div>
        ))}
      </div>
    </fieldset>
  );
}

interface DoneProps {
  readonly outcome: Outcome;
  readonly pages: readonly Choice[];
  readonly adminPath: string;
  readonly siteUrl: string | undefined;
}

function Done({ outcome: { seq, covered }, pages, adminPath, siteUrl }: DoneProps) {
  const { redaction: words, register } = useWords();
  const kinds = new Map<string, string>(Object.entries(register.kinds));
  const [first] = pages;
  const page = first && publicAddress(siteUrl, first);
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => element.current?.focus(), []); // the form that had the focus is gone
  return (
    <div className="ck-redaction__done" ref={element} tabIndex={-1}>
      <Notice look="good">
        <p>
          <strong>{words.done(seq)}</strong>
        </p>
      </Notice>
      {covered.length === 0 ? undefined : (
        <>
          <p>{words.doneCovered}</p>
          <ul>
            {covered.map(({ kind, subject, version }) => {
              const address = publicAddress(siteUrl, { kind, subject });
              const name = `${kinds.get(kind) ?? kind} (${String(version)}): ${subject}`;
              return <li key={subject}>{address === undefined ? name : <a href={address}>{name}</a>}</li>;
            })}
          </ul>
        </>
      )}
      {page === undefined ? undefined : (
        <p>
          <a href={page}>{words.seePublic}</a>
        </p>
      )}
      <p>
        <a href={`${adminPath}/so-cong-bo`}>{words.toRegister}</a>
      </p>
    </div>
  );
}
