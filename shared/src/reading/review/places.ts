import type { Reading } from '../reading-form.ts';

/** The steps of a path, however it was written: `tasks.3.lead.0`, `tasks[3].lead[0]`. */
export function stepsOf(path: string): readonly string[] {
  return path.split(/[.[\]]+/).filter((step) => step !== '');
}

/** What stands at a path of a reading; `undefined` where it leads nowhere. */
export function valueAt(reading: Reading, path: string): unknown {
  return stepsOf(path).reduce<unknown>(
    (node, step) => (isHolder(node) && Object.hasOwn(node, step) ? Reflect.get(node, step) : undefined),
    reading,
  );
}

/** The list at a path; empty where none stands there. */
export function listAt(reading: Reading, path: string): readonly unknown[] {
  const list = valueAt(reading, path);
  return Array.isArray(list) ? list : [];
}

/** The same reading with another value at a path. Nothing changes where the way to it does not exist. */
export function placed(reading: Reading, path: string, value: unknown): Reading {
  return placedIn(reading, stepsOf(path), value);
}

function placedIn<Node extends object>(node: Node, [step, ...rest]: readonly string[], value: unknown): Node {
  if (step === undefined) return node;
  const copy = copyOf(node);
  if (rest.length === 0) {
    Reflect.set(copy, step, value);
    return copy;
  }
  const inner: unknown = Object.hasOwn(node, step) ? Reflect.get(node, step) : undefined;
  if (!isHolder(inner)) return node;
  Reflect.set(copy, step, placedIn(inner, rest, value));
  return copy;
}

function copyOf<Node extends object>(node: Node): Node {
  return Object.assign(Array.isArray(node) ? [] : {}, node);
}

function isHolder(node: unknown): node is object {
  return typeof node === 'object' && node !== null;
}
