'use client';
import { paperOf, type PaperBlock } from '@camket/shared/reports';
import { useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { Button } from '../dialog/button.tsx';
import type { ReportDesk } from './use-report.ts';

/** The paper that is signed: as Word, as PDF, and how it will look. */
export function PaperLinks({ desk: { whole } }: { readonly desk: ReportDesk }) {
  const words = useWords().periodReports;
  const [isShown, setShown] = useState(false);
  const path = `/api/${whole.collection}/${whole.id}`;
  return (
    <>
      <div className="ck-papers">
        <a className="ck-button ck-button--plain" href={`${path}/docx`}>
          {words.docx}
        </a>
        <a className="ck-button ck-button--plain" href={`${path}/pdf`}>
          {words.pdf}
        </a>
        <Button look="quiet" onPress={() => setShown((before) => !before)}>
          {words.preview}
        </Button>
      </div>
      {isShown ? <Sheet desk={{ whole }} /> : undefined}
    </>
  );
}

function Sheet({ desk: { whole } }: { readonly desk: Pick<ReportDesk, 'whole'> }) {
  const words = useWords().periodReports;
  const { bodies, number, placeAndDay, kind, about, legalBases, blocks, recipients, post, signer } = paperOf(
    whole.report,
  );
  return (
    <article aria-label={words.previewTitle} className="ck-sheet-of-paper" tabIndex={0}>
      <div className="ck-sheet-of-paper__head">
        <div>
          {bodies.map(({ text, isBold }) => (
            <p key={text}>{isBold ? <b>{text}</b> : text}</p>
          ))}
          <hr />
          <p>{number}</p>
        </div>
        <div>
          <p>
            <b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b>
          </p>
          <p>
            <b>Độc lập - Tự do - Hạnh phúc</b>
          </p>
          <hr />
          <p>
            <i>{placeAndDay}</i>
          </p>
        </div>
      </div>
      <p className="ck-sheet-of-paper__title">
        <b>{kind}</b>
        <br />
        <b>{about}</b>
      </p>
      {legalBases.map((text) => (
        <p key={text}>
          <i>{text}</i>
        </p>
      ))}
      {blocks.map((block, place) => (
        <Block block={block} key={place} />
      ))}
      <div className="ck-sheet-of-paper__foot">
        <div>
          <p>
            <b>
              <i>Nơi nhận:</i>
            </b>
          </p>
          {recipients.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
        <div>
          {post.map((text) => (
            <p key={text}>
              <b>{text}</b>
            </p>
          ))}
          <p className="ck-sheet-of-paper__signer">
            <b>{signer}</b>
          </p>
        </div>
      </div>
    </article>
  );
}

function Block({ block }: { readonly block: PaperBlock }) {
  switch (block.kind) {
    case 'heading':
      return (
        <p>
          <b>{block.text}</b>
        </p>
      );
    case 'text':
      return <p className="ck-sheet-of-paper__text">{block.text}</p>;
    case 'table':
      return (
        <table>
          <thead>
            <tr>
              {block.columns.map(({ title }) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, place) => (
              <tr key={place}>
                {row.map((text, column) => (
                  <td key={column}>{text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}
