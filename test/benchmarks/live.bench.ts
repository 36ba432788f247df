// Publishes results through the endpoint and takes the time until an open stream of the site tells them:
// npm run bench -- live [PUBLICATIONS]. Beside it a plain request to the same site, in the same run.
import { argv, exit } from 'node:process';
import { makerIn } from '../access/stage-rows.ts';
import { caughtUp, startCity, startSiteOf } from '../support/running-city.ts';

const publications = Number(argv[2] ?? 100);

/** The value below which so many percent of the times lie. */
function percentile(times: readonly number[], percent: number): number {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}

/** Opens the stream that pages listen to; answers the moment at which it has told an entry. */
async function listen(url: string) {
  const stop = new AbortController();
  const response = await fetch(`${url}/su-kien`, { signal: stop.signal });
  const told = new Map<number, number>();
  const read = async (): Promise<void> => {
    let rest = '';
    const decode = new TextDecoder();
    for await (const piece of response.body ?? []) {
      const lines = `${rest}${decode.decode(piece, { stream: true })}`.split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        const seq = Number(/^(?:id|data): ?(\d+)/.exec(line)?.[1]);
        if (!Number.isNaN(seq) && !told.has(seq)) told.set(seq, performance.now());
      }
    }
  };
  read().catch(() => undefined); // ends when it is stopped
  const toldAt = async (seq: number): Promise<number> => {
    for (const begun = performance.now(); performance.now() - begun < 10_000;) {
      const moment = told.get(seq);
      if (moment !== undefined) return moment;
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    throw new Error(`The open stream did not tell entry ${seq} within 10 s`);
  };
  return { toldAt, stop: () => stop.abort() };
}

async function measure(): Promise<boolean> {
  const { cms, door, city } = await startCity();
  const maker = await makerIn(door, city);
  const site = await startSiteOf(cms);
  const stream = await listen(site.url);
  const [waits, plain]: [number[], number[]] = [[], []];
  const places = [city.own, city.other].flatMap((commune) => ([0, 1] as const).map((unit) => ({ commune, unit })));
  for (let order = 0; order < publications; order += 1) {
    const place = places[order % places.length];
    if (place === undefined) break;
    const { id } = await maker.thingIn('results', 'submitted', place);
    const as = place.commune.isoSecretary.as;
    const path = `/results/${id}/transitions/publish`;
    const answer = await door({ method: 'POST', path, body: { stage: 'submitted' }, as });
    const answered = performance.now();
    const seq = Number(Reflect.get(Object(answer.body), 'seq'));
    waits.push((await stream.toldAt(seq)) - answered);
    const asked = performance.now();
    await fetch(`${site.url}/health`).then((response) => response.text());
    plain.push(performance.now() - asked);
  }
  stream.stop();
  await caughtUp(site, door);
  await site.stop();
  await cms.stop();
  for (const [name, times] of [
    ['Từ lúc máy chủ trả lời đến lúc luồng đang mở báo', waits],
    ['Một yêu cầu thường đến cùng trang (đối chứng)', plain],
  ] as const) {
    const [p50, p99] = [percentile(times, 50), percentile(times, 99)].map((time) => time.toFixed(1));
    console.log(`${name}: p50 ${p50} ms, p99 ${p99} ms (${times.length} lần)`);
  }
  return percentile(waits, 99) <= 500; // pages spread their asking over half a second more
}

const isWithin = await measure();
console.log(isWithin ? 'Đạt: trang đang mở đổi trong vòng 1 giây.' : 'Không đạt: quá 1 giây.');
exit(isWithin ? 0 : 1);
