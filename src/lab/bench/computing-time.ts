/**
 * Milliseconds that this process itself has computed, all its threads together, so that other work on
 * the machine counts less than by the clock.
 */
export function computingTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
