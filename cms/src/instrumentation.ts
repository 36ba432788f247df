/** Opens the database and brings it up to date before the first request; a server that cannot do so ends at once. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const { start } = await import('./start.ts');
  await start();
}
