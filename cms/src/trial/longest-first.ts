import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest, so that none of them is begun last and leaves a core idle. */
const long = [
  'demo/load-demo',
  'quality/readings/',
  'quality/cases/',
  'quality/register/',
  'quality/decisions/',
  'quality/import/',
  'quality/reports/',
  'quality/actions/',
  'results/files/',
  'demo/timeline',
  'spreadsheets/',
];

const placeOf = ({ moduleId }: TestSpecification): number => {
  const place = long.findIndex((name) => moduleId.includes(`/${name}`));
  return place < 0 ? long.length : place;
};

/** Begins with the files that take longest. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => placeOf(one) - placeOf(other));
  }
}
