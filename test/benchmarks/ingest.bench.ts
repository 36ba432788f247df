// Pushes results through the endpoint of a built cms over a SQLite file, and says how many a second were taken in:
// npm run bench -- ingest [BATCH]. Beside it plain inserts of rows of that size into the same file, in the same run.
import { join } from 'node:path';
import { argv, exit } from 'node:process';
import { DatabaseSync } from 'node:sqlite';
import { figuresOf, outcomesIn, push, type Sent } from '../support/machine-figures.ts';
import { startCity } from '../support/running-city.ts';

const batch = Number(argv[2] ?? 500);
const [wanted, promises] = [200, 400]; // 4 800 figures: a promise and a month each

/** Writes rows of that size plainly, a transaction a batch, as fast as the file lets one. */
function plainInserts(file: string, figures: readonly Sent[]): number {
  const database = new DatabaseSync(file);
  database.exec('PRAGMA busy_timeout = 15000');
  database.exec(
    'CREATE TABLE doi_chung (id INTEGER PRIMARY KEY, indicator TEXT, period TEXT, cut_off TEXT, line TEXT)',
  );
  const insert = database.prepare('INSERT INTO doi_chung (indicator, period, cut_off, line) VALUES (?, ?, ?, ?)');
  const began = performance.now();
  for (let from = 0; from < figures.length; from += batch) {
    database.exec('BEGIN IMMEDIATE');
    for (const one of figures.slice(from, from + batch))
      insert.run(one.indicator, one.period, one.cutOff, JSON.stringify(one));
    database.exec('COMMIT');
  }
  const rate = (figures.length / (performance.now() - began)) * 1_000;
  database.exec('DROP TABLE doi_chung');
  database.close();
  return rate;
}

async function measure(): Promise<boolean> {
  const { cms, door, city } = await startCity();
  const figures = await figuresOf(door, city, promises);
  const { as } = city.own.source;
  const began = performance.now();
  let taken = 0;
  for (let from = 0; from < figures.length; from += batch) {
    const answer = await push(door, as, figures.slice(from, from + batch));
    taken += outcomesIn(answer).filter((outcome) => outcome === 'submitted').length;
  }
  const rate = (figures.length / (performance.now() - began)) * 1_000;
  const again = await push(door, as, figures.slice(0, batch));
  const unchanged = outcomesIn(again).filter((outcome) => outcome === 'unchanged').length;
  await cms.stop();
  const plain = plainInserts(join(cms.data, 'cms.sqlite'), figures);
  const say = (number: number) => Math.round(number).toLocaleString('vi-VN');
  console.log(`Qua HTTP API, mỗi lần ${say(batch)} dòng: ${say(rate)} kết quả/giây (${say(taken)} dòng được nhận)`);
  console.log(`Ghi thẳng vào cùng tệp SQLite (đối chứng): ${say(plain)} dòng/giây; tỷ số ${(rate / plain).toFixed(4)}`);
  console.log(`Gửi lại lần nữa: ${say(unchanged)} trên ${say(Math.min(batch, figures.length))} dòng không đổi`);
  return taken === figures.length && unchanged === Math.min(batch, figures.length) && rate >= wanted;
}

const isWithin = await measure();
console.log(
  isWithin ? `Đạt: từ ${wanted} kết quả/giây trở lên.` : `Không đạt: dưới ${wanted} kết quả/giây, hoặc mất dòng.`,
);
exit(isWithin ? 0 : 1);
