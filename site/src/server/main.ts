import process from 'node:process';
import { readEnvironment } from './environment.ts';
import { startFront } from './start-front.ts';

const tell = (sentence: string): void => {
  console.log(`${new Date().toISOString()} ${sentence}`);
};

async function main(): Promise<void> {
  const { pinnedToday, ...environment } = readEnvironment(process.env);
  const front = await startFront({ ...environment, pinnedToday, tell });
  tell(`Trang công khai đang chạy ở ${environment.home ?? front.url}`);
  let isStopping = false;
  const stop = () => {
    if (isStopping) return;
    isStopping = true;
    tell('Đang dừng trang công khai…');
    void front.close().finally(() => process.exit(0));
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

main().catch((error: unknown) => {
  console.error(error instanceof RangeError ? error.message : error);
  process.exit(1);
});
