import { folded, type Folded, lookAlikes } from '../wording/folded.ts';

/** Words that look like a word of comparison or of number once their marks are gone, and are others. */
const others = lookAlikes(
  'giám giăm tầng tặng tang đất đặt dắt tư tử tự tứ trú trụ trữ độ hài hại hải bà bã bá bả bạ gắn đèn đền đuổi hồn ' +
    'mục múc mốt mọt bộn muối muỗi con dượi đát nêu qua',
);

/** A statement folded so that «giám sát» is no «giảm» and «đất» no «đạt». */
export const foldedStatement = (statement: string): Folded => folded(statement, others);
