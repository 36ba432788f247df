import type { Endpoint } from 'payload';
import { exportEndpoint } from './export-endpoint.ts';
import { fromFileEndpoint } from './from-file-endpoint.ts';
import { templateEndpoint } from './template-endpoint.ts';

/** What results answer in files: a template out, a filled one in, a year of them out. */
export const resultFileEndpoints: readonly Endpoint[] = [templateEndpoint, fromFileEndpoint, exportEndpoint];
