/** Prepares everything before the first request; a server that cannot do so ends at once, with the reason. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const { startOrEnd } = await import('./start-or-end.ts');
  await startOrEnd();
}
