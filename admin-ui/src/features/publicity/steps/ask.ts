/** What a step dialog asks before the step is done. */
export interface Ask {
  title: string
  hint?: string
  /** What is to be written; without it nothing is. */
  textLabel?: string
  run: (text: string) => Promise<unknown>
}
