import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload';
import { Refusal } from '../refusal.ts';
import { newRow } from '../stages/guard.ts';

/** A row comes only from bytes that were examined and kept, and never changes. */
export const onlyKeptFiles: CollectionBeforeChangeHook = ({ context: { permit }, data, operation }) => {
  if (operation === 'create' && permit === newRow) return data;
  throw new Refusal(400, 'Tệp chỉ vào được bằng cách tải lên; muốn đổi thì tải tệp khác lên rồi bỏ tệp này.');
};

/** A row goes only after it was looked up that nothing names it. */
export const onlyUnusedFiles: CollectionBeforeDeleteHook = ({ context: { permit }, id }) => {
  if (permit === id) return;
  throw new Refusal(400, 'Mở từng tệp rồi bỏ: hệ thống cần kiểm tra rằng không văn bản nào còn dùng tệp đó.');
};
