/** Times of day and ages. Times are UTC unless the name says otherwise. */

/** `14:07:32`. */
export function utcTime(millis: number): string {
  return new Date(millis).toISOString().slice(11, 19);
}

/** `14:07`. */
export function utcMinute(millis: number): string {
  return new Date(millis).toISOString().slice(11, 16);
}

/** Day and minute, `24 Nov 14:20`, in the language's own form. */
export function utcDay(millis: number, lang: string): string {
  const day = new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
    millis,
  );
  return `${day} ${utcMinute(millis)}`;
}

/** The reader's own time with its zone and day: `06:07 PST · Tue 24 Nov`. */
export function localTime(millis: number, lang: string, zone?: string): string {
  const time = new Intl.DateTimeFormat(lang, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
    timeZone: zone,
  }).format(millis);
  const day = new Intl.DateTimeFormat(lang, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: zone,
  }).format(millis);
  return `${time} · ${day}`;
}

/** How long ago, short: `4 s`, `3 min`, `2 h 14`, `5 d`. The units are the same in the three languages. */
export function age(seconds: number): string {
  const s = Math.max(0, Math.round(seconds));
  if (s < 100) return `${s} s`;
  const minutes = Math.round(s / 60);
  if (minutes < 100) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48)
    return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${String(minutes % 60).padStart(2, '0')}`;
  return `${Math.round(hours / 24)} d`;
}

/** How long an alert has stood, as a running count: `0:42`, `12:07`, `1:04:10`. */
export function stopwatch(seconds: number): string {
  const s = Math.max(0, Math.floor(seconds));
  const tail = String(s % 60).padStart(2, '0');
  const minutes = Math.floor(s / 60);
  if (minutes < 60) return `${minutes}:${tail}`;
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}:${tail}`;
}
