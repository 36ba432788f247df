/** For everything but pages, which bring their own policy. */
export const sealedPolicy = "default-src 'none'; sandbox";

/** The headers that every answer carries. */
export function securityHeaders(home: string): Readonly<Record<string, string>> {
  return {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    ...(home.startsWith('https:') ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  };
}
