/** The rate in the bar: messages of all sources between two looks. */
export function messagesPerMinute(
  before: { messages: number; pageMillis: number } | null,
  now: { messages: number; pageMillis: number },
): number | null {
  if (!before || now.pageMillis <= before.pageMillis || now.messages < before.messages) return null;
  return ((now.messages - before.messages) * 60_000) / (now.pageMillis - before.pageMillis);
}
