import type { Endpoint } from 'payload';

const gone = (method: 'get' | 'post', path: string): Endpoint => ({
  path,
  method,
  handler: () => Response.json({ errors: [{ message: 'Không có địa chỉ này.' }] }, { status: 404 }),
});

/** Routes by which accounts could be found or made without signing in. */
export const closedRoutes: Endpoint[] = [
  gone('get', '/init'),
  gone('post', '/first-register'),
  gone('post', '/forgot-password'),
  gone('post', '/reset-password'),
  gone('post', '/verify/:id'),
];
