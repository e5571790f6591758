import { z } from 'zod';

/** An address that is safe behind a link: http or https, never `javascript:`, `data:` or a file. */
export const WebAddressSchema = z.url({
  protocol: /^https?$/u,
  error: 'expected a http(s) address',
});
