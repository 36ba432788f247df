let last: Promise<void> = Promise.resolve();

/** Waits for one's turn, in the order of asking; answers how to give it up. */
export async function takeTurn(): Promise<() => void> {
  const before = last;
  let giveUp: () => void = () => undefined;
  last = new Promise((done) => {
    giveUp = done;
  });
  await before;
  return giveUp;
}
