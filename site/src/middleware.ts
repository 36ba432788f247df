import { defineMiddleware } from 'astro:middleware';

/** In `astro dev` there is no front: the register is followed here. The build drops this branch. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  if (import.meta.env.DEV) {
    const { devLocals } = await import('./page/dev-locals.ts');
    Object.assign(locals, await devLocals());
  }
  return next();
});
