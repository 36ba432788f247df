'use client';
import { useWords } from '../../words/use-words.ts';
import { Button } from '../dialog/button.tsx';

/** Prints the page. */
export function PrintButton() {
  const words = useWords();
  return (
    <span className="ck-screen">
      <Button
        onPress={() => {
          window.print();
        }}
      >
        {words.work.print}
      </Button>
    </span>
  );
}
