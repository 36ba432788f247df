import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';
import { may } from '../../people/may.ts';
import { foreseeRedaction } from '../../quality/register/redact.ts';
import { InPanel } from '../frame/in-panel.tsx';
import { Notice } from '../frame/notice.tsx';
import { PanelPage } from '../frame/panel-page.tsx';
import { sentenceOf } from '../frame/refusal.tsx';
import { type Asker, askerOf } from '../frame/screen-request.ts';
import { sayMoment } from '../sheet/say-moment.ts';
import { sayKind } from './entry-rows.tsx';
import { ForeseenView } from './foreseen-view.tsx';
import { publicAddress } from './public-address.ts';
import { entriesWhere, type ShownEntry } from './recent-entries.ts';
import { RedactDesk } from './redact-desk.tsx';

/** The screen on which an administrator redacts entries of the register, and sees before what that reaches. */
export async function RedactPage(page: AdminViewServerProps) {
  const { initPageResult, searchParams } = page;
  const asker = askerOf(initPageResult.req);
  const { words, adminPath, person } = asker;
  const steps = [{ label: words.register.title, url: `${adminPath}/so-cong-bo` }, { label: words.redaction.title }];
  const isTheirs = may(person, ['redact', 'register'], {});
  return (
    <InPanel {...page} steps={steps}>
      <PanelPage lede={isTheirs ? words.redaction.lede : undefined} look="ck-redaction" title={words.redaction.title}>
        {isTheirs ? (
          await content(asker, numbersIn(searchParams?.['muc']))
        ) : (
          <Warning said={words.redaction.notYours} />
        )}
      </PanelPage>
    </InPanel>
  );
}

function numbersIn(asked: unknown): readonly number[] {
  const texts: readonly unknown[] = Array.isArray(asked) ? asked : [asked];
  return texts.map(Number).filter((number) => Number.isSafeInteger(number) && number > 0);
}

async function content(asker: Asker, chosen: readonly number[]): Promise<ReactNode> {
  const { words, req, adminPath } = asker;
  const found = chosen.length === 0 ? [] : await entriesWhere(asker, { seq: { in: [...chosen] } });
  if (found.length === 0) {
    return (
      <>
        {chosen.length === 0 ? undefined : <Warning said={words.redaction.noEntry} />}
        <AskNumber asker={asker} />
      </>
    );
  }
  const subjects = found.map(({ subject }) => subject);
  const versions = (await entriesWhere(asker, { subject: { in: subjects } })).toReversed();
  const open = found.filter(({ about }) => about !== undefined).toReversed();
  const seqs = open.map(({ seq }) => seq);
  const foreseen = await foreseeRedaction(req, seqs.length === 0 ? chosen : seqs).catch(sentenceOf);
  return (
    <RedactDesk
      adminPath={adminPath}
      chosen={seqs}
      isForeseen={typeof foreseen !== 'string'}
      key={chosen.join()}
      siteUrl={asker.siteUrl}
      versions={versions.map((entry) => choiceOf(entry, asker))}
    >
      {typeof foreseen === 'string' ? (
        <Warning said={foreseen} />
      ) : (
        <ForeseenView
          asker={asker}
          chosen={open}
          foreseen={foreseen}
          quoting={await quotingOf(asker, foreseen.emptied, seqs)}
        />
      )}
    </RedactDesk>
  );
}

async function quotingOf(asker: Asker, emptied: readonly number[], chosen: readonly number[]) {
  const others = emptied.filter((seq) => !chosen.includes(seq));
  return others.length === 0 ? [] : (await entriesWhere(asker, { seq: { in: others } })).toReversed();
}

function choiceOf(entry: ShownEntry, { words, siteUrl }: Asker) {
  const { seq, kind, subject, version, at, about } = entry;
  const said = [sayKind(kind, words), words.document.version(version), about ?? words.redaction.already, sayMoment(at)];
  const label = `${words.redaction.entry(seq)}: ${said.filter((text) => text !== '').join(' · ')}`;
  return { seq, kind, subject, label, isEmpty: about === undefined, page: publicAddress(siteUrl, entry) };
}

function Warning({ said }: { readonly said: string }) {
  return (
    <Notice look="warn">
      <p>{said}</p>
    </Notice>
  );
}

function AskNumber({ asker: { words } }: { readonly asker: Asker }) {
  return (
    <form className="ck-field ck-field--wide" method="get">
      <label className="ck-label" htmlFor="muc">
        {words.redaction.number}
      </label>
      <input aria-describedby="muc-help" className="ck-input" id="muc" inputMode="numeric" name="muc" required />
      <p className="ck-help" id="muc-help">
        {words.redaction.numberHelp}
      </p>
      <p>
        <button className="ck-button ck-button--main" type="submit">
          {words.redaction.open}
        </button>
      </p>
    </form>
  );
}
