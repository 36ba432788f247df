'use client';
import { type ClipboardEvent, useId, useRef, useState } from 'react';
import { FileDrop } from '../files/file-drop.tsx';
import { useWords } from '../../words/use-words.ts';
import { Button } from '../dialog/button.tsx';
import type { Choice } from '../fields/choice-field.tsx';
import { saySize } from '../files/upload-file.ts';
import { sayRefusal } from '../request/refused.ts';
import { ProgressBar } from './reading-progress.tsx';
import { type Paper, sendPaper } from './send-paper.ts';

interface PaperIntakeProps {
  readonly communes: readonly Choice<string>[];
  readonly adminPath: string;
}

interface Trouble {
  readonly title: string;
  readonly sentence: string;
  /** What may be sent once more. */
  readonly paper: Paper | undefined;
}

const largest = 20_000_000;
/** Longer than this, what was pasted is sent as its text alone. */
const longestPaste = 1_900_000;

/** Takes a paper in: a file that is dropped or chosen, or what is pasted. */
export function PaperIntake({ communes, adminPath }: PaperIntakeProps) {
  const words = useWords();
  const [commune, setCommune] = useState(communes[0]?.value ?? '');
  const [sending, setSending] = useState<{ readonly name: string; readonly share: number }>();
  const [trouble, setTrouble] = useState<Trouble>();
  const stop = useRef<AbortController>(undefined);
  const send = async (paper: Paper): Promise<void> => {
    const name = paper.kind === 'file' ? paper.file.name : paper.name;
    setTrouble(undefined);
    if (paper.kind === 'file' && paper.file.size > largest) {
      setTrouble({
        title: words.readings.refusedUpload(name),
        sentence: words.readings.tooLarge(name),
        paper: undefined,
      });
      return;
    }
    stop.current = new AbortController();
    setSending({ name, share: 0 });
    const { signal } = stop.current;
    const sent = await sendPaper(paper, { commune, signal, onProgress: (share) => setSending({ name, share }) });
    if (sent.kind === 'taken') location.assign(`${adminPath}/doc-van-ban/${sent.id}`);
    else {
      setSending(undefined);
      if (sent.kind === 'refused')
        setTrouble({ title: words.readings.refusedUpload(name), sentence: sayRefusal(sent.answer, words), paper });
    }
  };
  return (
    <section aria-label={words.readings.fromFile} className="ck-tile">
      <p className="ck-help ck-intake__help">{words.readings.help}</p>
      {communes.length > 1 ? <CommuneChoice communes={communes} commune={commune} onChange={setCommune} /> : undefined}
      {trouble === undefined ? undefined : <TroubleNotice onRetry={(paper) => void send(paper)} trouble={trouble} />}
      {sending === undefined ? (
        <>
          <FileDrop
            accept=".docx,.doc,.pdf,.png,.jpg,.jpeg,.webp,.tif,.tiff,.txt,.md,.html,.htm"
            help={words.readings.dropHelp}
            label={words.readings.drop}
            onFile={(file) => void send({ kind: 'file', file })}
          />
          <PasteBox onPaste={(pasted) => void send({ kind: 'pasted', name: words.readings.pastedName, ...pasted })} />
        </>
      ) : (
        <div className="ck-progress">
          <p aria-live="polite">
            {sending.share < 1 ? words.readings.uploading(sending.name) : words.readings.sendingOn}
          </p>
          <ProgressBar
            label={words.readings.uploading(sending.name)}
            {...(sending.share < 1 ? { done: sending.share, of: 1 } : {})}
          />
          <p className="ck-help">{words.readings.uploaded(Math.round(sending.share * 100))}</p>
          <Button onPress={() => stop.current?.abort()}>{words.readings.cancelUpload}</Button>
        </div>
      )}
    </section>
  );
}

function TroubleNotice({
  trouble: { title, sentence, paper },
  onRetry,
}: {
  readonly trouble: Trouble;
  readonly onRetry: (paper: Paper) => void;
}) {
  const words = useWords().readings;
  return (
    <div className="ck-notice ck-notice--warn" role="alert">
      <p>
        <strong>{title}</strong>
      </p>
      <p>{sentence}</p>
      {paper === undefined ? undefined : (
        <div className="ck-deeds">
          <Button onPress={() => onRetry(paper)}>{words.retry}</Button>
        </div>
      )}
    </div>
  );
}

function CommuneChoice({
  communes,
  commune,
  onChange,
}: {
  readonly communes: readonly Choice<string>[];
  readonly commune: string;
  readonly onChange: (commune: string) => void;
}) {
  const id = useId();
  const words = useWords().readings;
  return (
    <p className="ck-intake__commune">
      <label className="ck-label" htmlFor={id}>
        {words.commune}
      </label>
      <select className="ck-input ck-select" id={id} onChange={({ target }) => onChange(target.value)} value={commune}>
        {communes.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </p>
  );
}

interface Pasted {
  readonly text: string;
  readonly html: string | undefined;
}

/** A box for pasting a whole document. What Word puts on the clipboard is kept as it is, with its tables. */
function PasteBox({ onPaste }: { readonly onPaste: (pasted: Pasted) => void }) {
  const id = useId();
  const words = useWords().readings;
  const [text, setText] = useState('');
  const [html, setHtml] = useState<string>();
  const [fault, setFault] = useState<string>();
  const take = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const rich = event.clipboardData.getData('text/html');
    const isWhole =
      text.trim() === '' || event.currentTarget.selectionEnd - event.currentTarget.selectionStart >= text.length;
    setHtml(rich !== '' && isWhole && rich.length <= longestPaste ? rich : undefined);
  };
  const tables = html === undefined ? 0 : (html.match(/<table\b/giu)?.length ?? 0);
  return (
    <div className="ck-intake__paste">
      <h2>{words.pasteTitle}</h2>
      <label className="ck-label" htmlFor={id}>
        {words.pasteLabel}
      </label>
      <textarea
        aria-describedby={`${id}-help`}
        className="ck-input"
        id={id}
        onChange={({ target, nativeEvent }) => {
          setText(target.value);
          setFault(undefined);
          const isPaste = nativeEvent instanceof InputEvent && nativeEvent.inputType === 'insertFromPaste';
          if (!isPaste) setHtml(undefined); // what is typed after a paste counts: the text as it stands is read
        }}
        onPaste={take}
        rows={6}
        value={text}
      />
      <p className="ck-help" id={`${id}-help`}>
        {html === undefined ? words.pasteHelp : `${words.pasteKept(tables)} ${saySize(html.length)}`}
      </p>
      {fault === undefined ? undefined : (
        <p className="ck-remark" role="alert">
          {fault}
        </p>
      )}
      <div className="ck-deeds">
        <Button
          onPress={() => {
            if (text.trim() === '') setFault(words.pasteEmpty);
            else onPaste({ text, html });
          }}
        >
          {words.pasteDo}
        </Button>
      </div>
    </div>
  );
}
