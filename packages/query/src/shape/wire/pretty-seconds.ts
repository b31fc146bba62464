/** Seconds in the words of the wire format: `42s`, `13 min 31s`, `5 hours 2 min`, `3 days 4 hours`. */
export function prettySeconds(seconds: number): string {
  const whole = Math.round(seconds);
  const [days, hours, minutes] = [
    Math.floor(whole / 86_400),
    Math.floor(whole / 3600) % 24,
    Math.floor(whole / 60) % 60,
  ];
  if (days > 0) return `${days} days ${hours} hours`;
  if (hours > 0) return `${hours} hours ${minutes} min`;
  if (minutes > 0) return `${minutes} min ${whole % 60}s`;
  return `${whole}s`;
}
