export function decode(bytes: Uint8Array): { text: string; notice?: string } | { reason: string } {
  if (bytes.length === 0) return { reason: 'The file is empty.' };
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), notice: 'Read as UTF-16.' };
  if (bytes.includes(0)) return { reason: 'The file is not text.' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { text: new TextDecoder('windows-1256').decode(bytes), notice: 'Read as Windows-1256.' };
  }
}
