/** What an English stem shares with its relatives: its first six letters ("negotiat", "negotiation"). */
export function root(stem: string): string {
  return stem.length > 6 ? stem.slice(0, 6) : stem;
}
