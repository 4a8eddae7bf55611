/** Whether what is being written speaks of danger, by the bureau's own words. */
export const speaksOfDanger = (text: string, words: string[]): boolean =>
  words.some((word) => word !== '' && text.includes(word))
