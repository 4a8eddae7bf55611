const FORM = /^T\d{8}-[0-9A-HJKMNP-TV-Z]{6}$/

/** Numbers of tickets as people paste them, and what is none. */
export function numbersIn(pasted: string): { numbers: string[]; wrong: string[] } {
  const words = [...new Set(pasted.split(/[\s,，、;；]+/).filter(Boolean))]
  const numbers = [...new Set(words.map((it) => it.toUpperCase()).filter((it) => FORM.test(it)))]
  return { numbers, wrong: words.filter((it) => !FORM.test(it.toUpperCase())) }
}
