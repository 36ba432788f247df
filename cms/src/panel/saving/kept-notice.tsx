'use client';
import { useWords } from '../../words/use-words.ts';
import { Button } from '../dialog/button.tsx';
import { Notice } from '../frame/notice.tsx';
import { sayMoment } from '../sheet/say-moment.ts';
import type { Kept } from './use-kept-draft.ts';

/** What this device had kept: that it is back, or the question whether it is to come back. */
export function KeptNotice({ kept: { isRestored, offeredOf, restore, forget } }: { readonly kept: Kept }) {
  const words = useWords().save;
  return (
    <>
      {isRestored ? (
        <Notice look="good">
          <p>{words.restored}</p>
        </Notice>
      ) : undefined}
      {offeredOf === undefined ? undefined : (
        <Notice look="warn">
          <p>{words.kept(sayMoment(offeredOf))}</p>
          <div className="ck-deeds">
            <Button look="main" onPress={restore}>
              {words.restore}
            </Button>
            <Button look="quiet" onPress={forget}>
              {words.forget}
            </Button>
          </div>
        </Notice>
      )}
    </>
  );
}
