/**
 * Files: what they may be, how their bytes are kept under their hash, and who may give them up.
 *
 * @module
 */
export { openBytes, type OpenFile } from './byte-store.ts';
export { downloadHeaders } from './download-headers.ts';
export { fileReferenceOf } from './file-reference.ts';
export { filesByHash, type StoredFile } from './files-by-hash.ts';
export { filesCollection } from './files-collection.ts';
export { type Kept, keepFile, type Upload } from './keep-file.ts';
export { removeUnnamed } from './remove-bytes.ts';
export { sweepFiles } from './sweep-files.ts';
