import type { Indicator } from '@camket/shared/indicators';
import { canonicalText } from '@camket/shared/register';
import { bodyOfEntry } from '../../as-json.ts';
import { sha256 } from '../../register/sha256.ts';
import { templateMarks } from './template-columns.ts';

/** What a file says it was made for. */
export interface FileCode {
  readonly template: number;
  /** Address of the commune. */
  readonly commune: string;
  /** Key of the unit. */
  readonly unit: string;
  /** Address and version of the document. */
  readonly decision: string;
  readonly version: number;
  readonly period: string;
}

/** The code of a file as one text, which stands in its sheet so that a CSV file made from it keeps it. */
export function fileCodeText({ template, commune, unit, decision, version, period }: FileCode): string {
  return ['camket', template, commune, unit, decision, `v${version}`, period].join(' | ');
}

/** Reads the code of a file; nothing where it was changed beyond reading. */
export function fileCodeOf(text: string): FileCode | undefined {
  const [mark, template, commune, unit, decision, version, period] = text.split('|').map((one) => one.trim());
  const number = /^v([1-9]\d{0,6})$/.exec(version ?? '')?.[1];
  const isWhole = mark === 'camket' && commune !== undefined && unit !== undefined && decision !== undefined;
  if (!isWhole || period === undefined || number === undefined) return undefined;
  return { template: Number(template), commune, unit, decision, version: Number(number), period };
}

/** The code of a file that is made today. */
export const codeToday = (code: Omit<FileCode, 'template'>): FileCode => ({ template: templateMarks.version, ...code });

/** What makes a figure comparable: the words and measures of an indicator, without who answers for it. */
function definitionOf(indicator: Indicator): Readonly<Record<string, unknown>> {
  const {
    key: _key,
    continues: _continues,
    owner: _owner,
    parts: _parts,
    knownOn: _knownOn,
    ...definition
  } = indicator;
  return definition;
}

/** A short hash of an indicator's definition: it changes when what is to be counted changes. */
export function definitionHash(indicator: Indicator): string {
  return sha256(canonicalText(bodyOfEntry(definitionOf(indicator)))).slice(0, 12);
}

/** The code of a row: which indicator, which part, and by which definition. */
export function rowCode(indicator: Indicator, part: string): string {
  return `${indicator.key}/${part}/${definitionHash(indicator)}`;
}
