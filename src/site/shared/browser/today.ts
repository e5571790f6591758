/** Today by the reader's clock, as an ISO date. */
export function today(): string {
  // Swedish writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE').format(new Date());
}
